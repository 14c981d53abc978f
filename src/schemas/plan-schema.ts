/**
 * The shape of a plan, for zod. The interfaces of the core are the contract; this is held to them by a type test.
 *
 * @module
 */
import * as z from 'zod/mini';
import { ACTION_ORIGINS, PROGRESS } from '../action-plan/action.js';
import { INVOLVEMENT, SIGNATORIES, SIGNATURE_OUTCOMES } from '../agreement/support-agreement.js';
import { BUDGET_PERIODS } from '../budget/personal-budget.js';
import { type CalendarDate, DAY_EXPECTED, isCalendarDate } from '../calendar/calendar-date.js';
import { INTERVAL_UNITS, type Interval } from '../calendar/interval.js';
import { isObject } from '../kernel/reading.js';
import { ELIGIBILITY } from '../needs/need.js';
import { AIMS } from '../outcomes/outcome.js';
import { PATHWAY_AREAS } from '../pathways/area.js';
import { ROLES } from '../person/contributor.js';
import { VOICES } from '../person/statement.js';
import { PLAN_FORMAT, PLAN_KINDS } from '../plan/plan.js';
import { EVENT_KIND_EXPECTED, type EventKind, isEventKind } from '../review/event.js';
import { STAR_RATERS } from '../star-chart/chart.js';
import { POSP_STAR } from '../star-chart/scale.js';
import { SUPPORT_MANAGEMENT, SUPPORT_SOURCES } from '../support/support-line.js';

/** A check of our own; `expected` is what an issue about it says. */
function custom<T>(holds: (value: unknown) => boolean, expected: string) {
  return z.custom<T>(holds, { error: expected });
}

/** A key that may be left out, or hold undefined, which says the same; the types keep to leaving it out. */
function optional<T extends z.core.$ZodType>(type: T): z.ZodMiniExactOptional<T> {
  return z.optional(type) as unknown as z.ZodMiniExactOptional<T>;
}

/** What `extensions` is expected to be. */
export const OBJECT_EXPECTED = 'an object';
/** What a list is expected to be, besides its items. */
export const SHORT_LIST_EXPECTED = 'a list of at most 10,000';

/** A list that is looked into only where it is of a length that a plan can have. */
function list<T extends z.core.$ZodType>(item: T) {
  const short = custom<z.input<T>[]>(
    (value) => !Array.isArray(value) || value.length <= 10_000,
    SHORT_LIST_EXPECTED,
  );
  return z.pipe(short, z.array(item));
}

/** Makes the schema. A function, so that importing this file costs nothing. */
export function makePlanSchema() {
  const day = custom<CalendarDate>(isCalendarDate, DAY_EXPECTED);
  const text = z.string().check(z.minLength(1));
  const id = text;
  const pence = z.int().check(z.gte(0));
  const statement = z.strictObject({ text, voice: z.enum(VOICES) });
  const contributor = z.strictObject({
    role: z.enum(ROLES),
    name: optional(text),
    relationship: optional(text),
  });
  const statements = optional(list(statement));
  const contributors = optional(list(contributor));
  const ids = optional(list(id));
  const areas = optional(list(z.enum(PATHWAY_AREAS)));
  const extensions = optional(custom<Readonly<Record<string, unknown>>>(isObject, OBJECT_EXPECTED));

  return z.strictObject({
    format: z.literal(PLAN_FORMAT),
    id,
    version: z.int().check(z.gte(1)),
    kind: z.enum(PLAN_KINDS),
    person: z.strictObject({
      name: optional(text),
      preferredName: optional(text),
      bornOn: optional(day),
      serviceAddress: optional(text),
    }),
    keyWorker: optional(contributor),
    completedOn: optional(day),
    agreedOn: optional(day),
    writtenWith: contributors,
    involvement: optional(z.enum(INVOLVEMENT)),
    about: optional(
      z.strictObject({
        important: statements,
        mustHappen: statements,
        importantPeople: statements,
        strengths: statements,
        working: statements,
        notWorking: statements,
        stayTheSame: statements,
        change: statements,
        independence: statements,
      }),
    ),
    starChart: optional(
      z.strictObject({
        scale: z.literal(POSP_STAR.id),
        on: optional(day),
        ratedBy: optional(z.enum(STAR_RATERS)),
        readings: list(
          z.strictObject({
            point: z.enum(POSP_STAR.points.map((point) => point.id)),
            narrative: optional(statement),
            score: optional(z.int().check(z.gte(POSP_STAR.lowest), z.lte(POSP_STAR.highest))),
          }),
        ),
      }),
    ),
    needs: optional(list(z.strictObject({ id, statement, eligibility: optional(z.enum(ELIGIBILITY)) }))),
    outcomes: optional(list(z.strictObject({ id, statement, aim: z.enum(AIMS), needIds: ids, areas }))),
    actions: optional(
      list(
        z.strictObject({
          id,
          outcomeId: optional(id),
          nextSteps: statement,
          supportedBy: contributors,
          doneBy: optional(day),
          progressChecks: optional(list(z.strictObject({ on: day, progress: z.enum(PROGRESS) }))),
          areas,
          origin: optional(z.enum(ACTION_ORIGINS)),
        }),
      ),
    ),
    support: optional(
      list(
        z.strictObject({
          id,
          what: statement,
          source: z.enum(SUPPORT_SOURCES),
          needIds: ids,
          givenBy: contributors,
          preferred: contributors,
          when: optional(text),
          where: optional(text),
          managed: optional(z.enum(SUPPORT_MANAGEMENT)),
          existing: optional(z.boolean()),
          areas,
        }),
      ),
    ),
    contingencies: optional(
      list(z.strictObject({ when: statement, whatHappens: statement, who: contributors })),
    ),
    risks: optional(
      list(z.strictObject({ statement, whatHelps: optional(statement), managedBy: contributors })),
    ),
    control: optional(
      z.strictObject({ helpWithDecisions: statements, helpedBy: contributors, wishes: statements }),
    ),
    budget: optional(
      z.strictObject({
        costPence: pence,
        contributionPence: pence,
        councilPence: pence,
        period: z.enum(BUDGET_PERIODS),
      }),
    ),
    advice: optional(
      list(z.strictObject({ about: z.enum(['meeting-or-reducing', 'preventing-or-delaying']), statement })),
    ),
    makingItHappen: statements,
    agreement: optional(
      z.strictObject({
        helpers: contributors,
        preferredWorkers: optional(list(text)),
        preferredTimes: optional(text),
        preferredPlaces: optional(text),
        medication: optional(statement),
        personalCare: optional(statement),
        otherWays: statements,
        sharedWith: contributors,
      }),
    ),
    pathways: optional(
      z.strictObject({
        covered: list(z.enum(PATHWAY_AREAS)),
        gaps: optional(list(z.strictObject({ area: z.enum(PATHWAY_AREAS), explanation: statement }))),
        planningTools: optional(list(text)),
        differencesOfOpinion: statements,
        comments: statements,
      }),
    ),
    commitments: optional(list(z.strictObject({ action: statement, aim: statement }))),
    signatures: optional(
      list(
        z.strictObject({
          by: z.enum(SIGNATORIES),
          outcome: z.enum(SIGNATURE_OUTCOMES),
          name: optional(text),
          on: optional(day),
          why: optional(statement),
        }),
      ),
    ),
    review: optional(
      z.strictObject({
        normallyEvery: optional(custom<Interval>(isInterval, 'an interval such as {"months": 6}')),
        bookedOn: optional(day),
        invited: contributors,
        events: optional(
          list(
            z.strictObject({
              kind: custom<EventKind>(isEventKind, EVENT_KIND_EXPECTED),
              on: day,
            }),
          ),
        ),
      }),
    ),
    extensions,
  });
}

/** One unit, and a whole number of it above zero. */
function isInterval(value: unknown): value is Interval {
  if (!isObject(value)) return false;
  const [unit, ...others] = Object.keys(value);
  const count = unit === undefined ? undefined : value[unit];
  const known: readonly (string | undefined)[] = INTERVAL_UNITS;
  return others.length === 0 && known.includes(unit) && Number.isSafeInteger(count) && (count as number) > 0;
}
