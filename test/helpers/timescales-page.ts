/**
 * Writes docs/timescales.md: every published timescale with its rule, its authority, how sure that is, and an example that the library
 * works out. A test holds the page to what this makes.
 *
 *   npx tsx test/helpers/timescales-page.ts
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Basis, type PolicyEvent, policyEvents, type ReviewPolicy, reviewSchedule } from 'supportplan';
import type { Interval } from 'supportplan/calendar';
import { PUBLISHED_REVIEW_POLICIES } from 'supportplan/policies';
import type {
  Anchor,
  Condition,
  EventRole,
  LimitRule,
  Nation,
  ReviewLimit,
  Timescale,
} from 'supportplan/review';
import { intervalInWords } from '../../src/calendar/words.js';
import { eventWords, possibleEventWords } from '../../src/review/event-words.js';
import { EXPORTS } from './entries.js';
import { type GoldenCase, goldenFiles, optionsOf, recordOf } from './golden.js';

const FORCE = {
  statute: 'statute',
  'statutory-guidance': 'statutory guidance',
  guidance: 'guidance',
  local: 'local',
} as const;

const SURE = {
  seen: 'seen at its source',
  secondary: 'seen in texts that report it',
  unverified: '**not checked**',
} as const;

const NATION: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** The whole page. */
export function timescalesPage(): string {
  const count = PUBLISHED_REVIEW_POLICIES.reduce((sum, { timescales }) => sum + timescales.length, 0);
  return [
    '# Published timescales',
    '',
    `${PUBLISHED_REVIEW_POLICIES.length} policies with ${count} timescales, each as plain data under its name here. This page is written by the library from`,
    'that data: the rule, what it is said to come from, how sure that is, and an example that the library works out. How a policy is',
    'read is told in [review policies](review-policies.md).',
    '',
    '*How sure*: a rule is **seen** where we read it at the source that it names, or seen in texts that report it; what is **not checked** is from',
    'general knowledge and is not to be relied on as law before somebody has looked. None of this is legal advice.',
    '',
    'Below the timescales of each policy are the events that it uses, as `policyEvents` returns them. Events of other kinds change nothing in',
    'its answers. `died` ends every timescale of every policy and is left out here.',
    '',
    '| policy | for whom |',
    '|---|---|',
    ...PUBLISHED_REVIEW_POLICIES.map(
      (policy) => `| [${policy.title}](#${slug(policy.title)}) | ${policy.cohort} |`,
    ),
    '',
    ...PUBLISHED_REVIEW_POLICIES.flatMap(section),
  ].join('\n');
}

function section(policy: ReviewPolicy): readonly string[] {
  const facts = Object.entries(policy.facts ?? {});
  return [
    `## ${policy.title}`,
    '',
    `\`${constantOf(policy)}\`, id \`${policy.id}\`. ${NATION[policy.nation]}: ${policy.cohort}.`,
    '',
    ...(facts.length === 0
      ? []
      : [
          `It asks about ${facts.map(([name, { type, means }]) => `\`${name}\` (${type.replaceAll('-', ' ')}: ${means})`).join('; ')}.`,
          '',
        ]),
    '| timescale | rule | authority | in force since | example |',
    '|---|---|---|---|---|',
    ...policy.timescales.map((timescale) => row(policy, timescale)),
    '',
    '| event | meaning | what it does |',
    '|---|---|---|',
    ...policyEvents(policy)
      .filter(({ kind, uses }) => kind !== 'died' || uses.length > 1)
      .map((event) => eventRow(policy, event)),
    '',
  ];
}

const ROLE_WORDS: Readonly<Record<EventRole, string>> = {
  starts: 'starts …',
  meets: 'meets …',
  'counted-from': 'is a day to count from for …',
  'decides-limit': 'decides the limit of …',
  extends: 'gives more time for …',
  'puts-on-hold': 'puts … on hold',
  'ends-hold': 'ends the hold of …',
  ends: 'ends …',
  reopens: 'lets … start again after an end',
};

function eventRow({ timescales }: ReviewPolicy, { kind, uses }: PolicyEvent): string {
  const count = new Set(timescales.map(({ id }) => id)).size;
  const said = uses.map(({ role, timescales: ids }) => {
    const which =
      ids.length === count && count > 1 ? 'every timescale' : ids.map((id) => `\`${id}\``).join(', ');
    return ROLE_WORDS[role].replace('…', which);
  });
  return `| \`${kind}\` | ${possibleEventWords(kind)} | ${said.join('; ')} |`;
}

function row(policy: ReviewPolicy, timescale: Timescale): string {
  const bases = new Map<string, string>();
  for (const limit of limitsOf(timescale)) bases.set(JSON.stringify(limit.basis), basisWords(limit.basis));
  return `| ${[
    `\`${timescale.id}\`${timescale.strength === 'consider' ? ' (to be considered)' : ''}`,
    ruleWords(timescale),
    [...bases.values()].join('<br>'),
    since(timescale),
    example(policy, timescale),
  ]
    .map((cell) => cell.replaceAll('|', '\\|'))
    .join(' | ')} |`;
}

function basisWords({ source, locator, claimedForce, checked, note }: Basis): string {
  return `${source}, ${locator}: ${FORCE[claimedForce]}, ${SURE[checked]}.${note === undefined ? '' : ` ${note}`}`;
}

function since({ inForce }: Timescale): string {
  if (inForce?.from === undefined) return 'not known';
  return `${inForce.from}${inForce.checked === 'seen' ? '' : ' (not checked)'}`;
}

function limitsOf({ first, second, thenEvery }: Timescale): readonly ReviewLimit[] {
  return [first, second, thenEvery].flatMap((limits) => (limits === undefined ? [] : [limits].flat()));
}

function ruleWords(timescale: Timescale): string {
  const { first, second, thenEvery, startedBy, metBy, firstMetBy, endsAtAge } = timescale;
  const steps = (
    [
      [second === undefined && thenEvery === undefined ? '' : 'first ', first],
      ['second ', second],
      [first === undefined ? 'every time ' : 'then ', thenEvery],
    ] as const
  ).flatMap(([opening, limits]) =>
    limits === undefined
      ? []
      : [`${opening}${[limits].flat().map(limitWords).join('; ')}`.replace(/^every time no/, 'no')],
  );
  return [
    `Begins when ${listed(startedBy)}.`,
    `${sentence(steps.join('; '))}.`,
    `Met when ${listed([...new Set([...metBy, ...(firstMetBy ?? [])])])
      .replaceAll('the last ', 'a ')
      .replaceAll(' last ', ' ')}.`,
    ...(endsAtAge === undefined ? [] : [`Ends at ${endsAtAge}.`]),
  ].join(' ');
}

function listed(kinds: Timescale['startedBy']): string {
  return kinds.map(eventWords).join(', or ');
}

function limitWords(limit: ReviewLimit): string {
  const { opensAfter, appliesTo, when = [], soonestWith, latestWith, extension } = limit;
  return [
    ruleInWords(limit),
    ...(opensAfter === undefined ? [] : [`and not before ${intervalInWords(opensAfter)}`]),
    ...(soonestWith ?? []).map((rule) => `and ${ruleInWords(rule)}, whichever is sooner`),
    ...(latestWith ?? []).map((rule) => `or ${ruleInWords(rule)}, whichever is later`),
    ...(extension === undefined
      ? []
      : [`up to ${intervalInWords(extension.within)} where more time is given`]),
    ...(appliesTo === undefined ? when.map(conditionWords) : [`(${appliesTo})`]),
  ].join(' ');
}

function ruleInWords({ within, from = 'start', onDay, counting = 'after', last, less }: LimitRule): string {
  const day =
    onDay === undefined
      ? anchorWords(from)
      : `${monthDayWords(onDay)} of the year of ${anchorWords(from) || 'its day'}`;
  if (within === 'no-fixed-limit') return 'no fixed limit';
  if (within === 'end-of-next-term') return 'by the end of the school term that begins next';
  const none = Object.values(within).includes(0);
  const time = intervalInWords(within as Interval);
  const spare = less === undefined ? '' : `, less ${intervalInWords(less)}`;
  if (none) return last === 'before' ? `before ${day}` : `at once${day === '' ? '' : ` on ${day}`}`;
  if (counting === 'before') return `at least ${time} before ${day || 'its day'}${spare}`;
  if (counting === 'beginning-with') return `within ${time} beginning with ${day || 'its day'}${spare}`;
  return `within ${time}${day === '' ? '' : ` of ${day}`}${spare}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthDayWords(monthDay: string): string {
  return `${Number(monthDay.slice(3))} ${MONTHS[Number(monthDay.slice(0, 2)) - 1]}`;
}

function anchorWords(anchor: Anchor): string {
  if (anchor === 'start') return '';
  if (anchor === 'planned-day') return 'the day planned';
  if ('event' in anchor) return `the day ${anchor.event.map(eventWords).join(', or ')}`;
  return 'fact' in anchor ? `the day in \`${anchor.fact}\`` : `the birthday at ${anchor.birthday}`;
}

function conditionWords(condition: Condition): string {
  return `(on a condition: \`${JSON.stringify(condition)}\`)`;
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The first golden case of a timescale, counted by the library. */
function example(policy: ReviewPolicy, timescale: Timescale): string {
  const cases = goldenFiles().find((file) => file.policy === policy.id)?.cases ?? [];
  const chosen =
    cases.find((one) => one.timescale === timescale.id && one.by !== undefined) ??
    cases.find((one) => one.timescale === timescale.id);
  if (chosen === undefined) throw new Error(`There is no golden case for ${policy.id}, ${timescale.id}.`);
  const review = reviewSchedule(policy, recordOf(chosen), optionsOf(chosen)).reviews.find(
    (one) => one.timescale === timescale.id,
  );
  if (review === undefined || !('startedOn' in review)) throw new Error('The example has no start.');
  const start = `${review.startedOn}${plannedDay(chosen)}`;
  if (review.kind !== 'due') return `from ${start}: owed, without a last day`;
  const plan = review.planBy === review.by ? '' : `, to be planned for ${review.planBy}`;
  return `from ${start}: by ${review.by}${plan}`;
}

function plannedDay({ events }: GoldenCase): string {
  const planned = Object.values(events)
    .flat()
    .find((day) => typeof day !== 'string');
  return planned === undefined || typeof planned === 'string' ? '' : ` for ${planned.plannedFor}`;
}

function constantOf(policy: ReviewPolicy): string {
  return [...EXPORTS].find(([, value]) => value === policy)?.[0] ?? policy.id;
}

/** The anchor that GitHub gives a heading. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

const PAGE = new URL('../../docs/timescales.md', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, `${timescalesPage()}\n`);
