import {
  actionsDue,
  addWeeks,
  adultEligibility,
  backlogPlan,
  type CalendarDate,
  calendarDate,
  carerEligibility,
  checkPlan,
  checkReviewPolicy,
  explainReview,
  type Plan,
  pathwayCoverage,
  type ReviewList,
  type ReviewPolicy,
  type ReviewRecord,
  reviewList,
  reviewSchedule,
  reviewStatus,
  reviewWorkload,
  starChartBands,
  supportMix,
  ukWorkingCalendar,
  type WorkingCalendar,
} from 'supportplan';
import { mergeBankHolidayFeed } from 'supportplan/calendar';
import { PATHWAY_AREA_NAMES, planReviewRecord } from 'supportplan/plan';
import {
  CAMBRIDGESHIRE_CARE_AND_SUPPORT,
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
  PUBLISHED_REVIEW_POLICIES,
} from 'supportplan/policies';
import { REVIEW_STATUSES, type ReviewStatusKind } from 'supportplan/review';
import { reviewWording } from 'supportplan/wording';
import type { DemoArguments } from './arguments.js';
import { caseloadRecords } from './caseload.js';
import { writeDocuments } from './documents.js';
import { feedFile, inOneSentence, planFile, policyFile, recordFile, shipped } from './files.js';
import { heading, item, paragraph, table } from './text.js';

/** How each status is said. */
const STATUS_WORDS: Readonly<Record<ReviewStatusKind, string>> = {
  overdue: 'overdue',
  'due-soon': 'due soon',
  open: 'open',
  'not-open': 'window not open yet',
  'not-yet-considered': 'not yet considered',
  'on-hold': 'on hold',
  'no-limit': 'without a fixed limit',
  'not-scheduled': 'nothing scheduled',
  ended: 'ended',
};

/** What the demo prints, and the sentence it fails with where some of a caseload could not be used. */
export interface DemoReport {
  readonly lines: readonly string[];
  readonly problem?: string;
}

/** Runs the demo: over the shipped data, or over the files named. */
export function demo({ today, plan, caseload, documents }: DemoArguments): DemoReport {
  const calendars = [ukWorkingCalendar('england-and-wales')];
  const lines = [`Today is ${today}.`];
  if (documents !== undefined) {
    const drawn = planFile(plan ?? shipped('posp-plan.json'));
    const names = writeDocuments(documents, drawn, policyFor(drawn), today, calendars);
    lines.push(...paragraph(`Written: ${names.join(', ')}.`));
  }
  if (plan === undefined && caseload === undefined) return shippedReport(lines, today);
  if (plan !== undefined) lines.push(...planLines('The plan', planFile(plan), undefined, today, calendars));
  if (caseload === undefined) return { lines };
  return withCaseload(lines, caseload, today, calendars);
}

function shippedReport(lines: readonly string[], today: CalendarDate): DemoReport {
  const merged = mergeBankHolidayFeed(
    ukWorkingCalendar('england-and-wales'),
    feedFile(shipped('bank-holidays.json')),
  );
  const calendars = [merged.calendar];
  const opening = [
    ...lines,
    ...heading('Bank holidays'),
    ...paragraph(
      `The bank-holiday file was merged: ${merged.added.length} days added, ${merged.missing.length} built-in days missing from it.`,
    ),
    ...planLines(
      'A person-owned support plan',
      planFile(shipped('posp-plan.json')),
      LONDON_HOUSING_TRUST_SUPPORT,
      today,
      calendars,
    ),
    ...planLines(
      'A care and support plan',
      planFile(shipped('care-and-support-plan.json')),
      CAMBRIDGESHIRE_CARE_AND_SUPPORT,
      today,
      calendars,
    ),
    ...heading('A looked-after child'),
    ...reviewLines(
      ENGLAND_LOOKED_AFTER_CHILD,
      recordFile(shipped('looked-after-child.json')),
      today,
      calendars,
    ),
    ...policyLines(policyFile(shipped('review-policy.json')), today, calendars),
  ];
  return withCaseload(opening, shipped('caseload.csv'), today, calendars);
}

function planLines(
  title: string,
  plan: Plan,
  named: ReviewPolicy | undefined,
  today: CalendarDate,
  calendars: readonly WorkingCalendar[],
): readonly string[] {
  const policy = named ?? policyFor(plan);
  return [
    ...heading(title),
    ...reviewLines(policy, planReviewRecord(plan), today, calendars),
    ...eligibilityLines(plan),
    ...supportLines(plan),
    ...actionLines(plan, today),
    ...findingLines(plan, policy, today),
    ...wordingLines(plan, today),
    ...coverageLines(plan),
    ...starLines(plan),
  ];
}

/** The policy that a plan of its kind is judged by. */
function policyFor({ kind }: Plan): ReviewPolicy {
  return kind === 'housing-support' ? LONDON_HOUSING_TRUST_SUPPORT : ENGLAND_ADULT_CARE_AND_SUPPORT;
}

/** What the answers of the assessment show; the council decides. */
function eligibilityLines({ assessment }: Plan): readonly string[] {
  if (assessment === undefined) return [];
  const shows = assessment.kind === 'adult' ? adultEligibility(assessment) : carerEligibility(assessment);
  const { unableCount, answeredCount, totalCount, metByCarer, findings } = shows;
  const carer = metByCarer.length > 0 ? `, ${metByCarer.length} of them met by a willing and able carer` : '';
  return [
    'What the recorded answers show',
    ...item(`${SHOWN_WORDS[shows.shown]}; the council decides.`),
    ...item(
      `${answeredCount} of ${totalCount} outcomes answered, ${unableCount} that cannot be achieved${carer}.`,
    ),
    ...findings.flatMap(({ severity, message, question }) => item(`${severity}: ${message} ${question}`)),
  ];
}

const SHOWN_WORDS = {
  eligible: 'There are needs that meet the criteria',
  'not-eligible': 'No needs meet the criteria',
  'not-enough-recorded': 'Too little is recorded to show either',
} as const;

/** Where support comes from. */
function supportLines({ support }: Plan): readonly string[] {
  if (support === undefined) return [];
  const sources = supportMix(support).sources.map(({ source, lineCount, needCount }) => [
    source === 'nhs' ? 'the NHS' : source.replaceAll('-', ' '),
    lineCount === 0 ? 'none' : `lines of support: ${lineCount}; needs: ${needCount}`,
  ]);
  return ['Where support comes from', ...table(sources)];
}

/** What is to be done, the soonest first. */
function actionLines({ actions }: Plan, today: CalendarDate): readonly string[] {
  if (actions === undefined) return [];
  const due = actionsDue(actions, { today }).map(({ place, status, doneBy }) => [
    `action ${place + 1}`,
    `${status.replaceAll('-', ' ')}${doneBy === undefined ? '' : `, by ${doneBy}`}`,
  ]);
  return ['What is to be done', ...table(due)];
}

function reviewLines(
  policy: ReviewPolicy,
  record: ReviewRecord,
  today: CalendarDate,
  calendars: readonly WorkingCalendar[],
): readonly string[] {
  const { next, reviews } = reviewSchedule(policy, record, { calendars });
  const { status, review, daysToGo, overdueDays } = reviewStatus(next, { today });
  const days =
    overdueDays !== undefined && overdueDays > 0
      ? `, ${overdueDays} days overdue`
      : daysToGo
        ? `, ${daysToGo} days to go`
        : '';
  const by = review.kind === 'due' ? `by ${review.by}, to be planned for ${review.planBy}: ` : '';
  const owed = reviews.filter((other) => other.kind === 'no-fixed-limit' && other !== review);
  return [
    'Next review',
    ...item(`${by}${STATUS_WORDS[status]}${days}.`),
    ...[review, ...owed].flatMap((one) => item(explainReview(one))),
  ];
}

/** A council's own policy: what is worth a question in it, and what it says of one person. */
function policyLines(
  policy: ReviewPolicy,
  today: CalendarDate,
  calendars: readonly WorkingCalendar[],
): readonly string[] {
  const findings = checkReviewPolicy(policy, { against: [ENGLAND_ADULT_CARE_AND_SUPPORT] });
  const record: ReviewRecord = {
    facts: { 'lives-alone': true },
    events: [{ kind: 'plan-agreed', on: calendarDate('2026-08-31') }],
  };
  return [
    ...heading('A council’s own review policy'),
    'Worth a question, held against the statutory guidance',
    ...findings.flatMap(({ severity, message, question }) => item(`${severity}: ${message} ${question}`)),
    ...reviewLines(policy, record, today, calendars),
  ];
}

function findingLines(plan: Plan, policy: ReviewPolicy, today: CalendarDate): readonly string[] {
  const findings = checkPlan(plan, { today, policy });
  if (findings.length === 0)
    return [
      'What falls short',
      ...item('Nothing that these checks look for. That does not mean there is no concern.'),
    ];
  return [
    'What falls short',
    ...findings.flatMap(({ severity, message, question, basis }) =>
      item(`${severity}: ${message} ${question} (${basis.source}, ${basis.locator})`),
    ),
  ];
}

/** Questions about the words of objectives and outcomes; those in the person's own words are left alone. */
function wordingLines(plan: Plan, today: CalendarDate): readonly string[] {
  const asked = (['objective', 'outcome'] as const).flatMap((kind) =>
    (plan[`${kind}s`] ?? []).flatMap((one, place) =>
      reviewWording(one, { kind, today }).findings.map(
        ({ level, question }) => `${level}: the ${kind} numbered ${place + 1}. ${question}`,
      ),
    ),
  );
  return asked.length === 0 ? [] : ['What one might ask about the wording', ...asked.flatMap(item)];
}

function coverageLines(plan: Plan): readonly string[] {
  if (plan.pathways === undefined) return [];
  const words = { covered: 'covered', 'gap-explained': 'gap, explained', gap: 'gap' } as const;
  const rows = pathwayCoverage(plan).map(({ area, status, worked }) => [
    PATHWAY_AREA_NAMES[area],
    status === 'covered' && !worked ? 'covered, by a tick only' : words[status],
  ]);
  return ['Positive Pathways areas', ...table(rows)];
}

function starLines(plan: Plan): readonly string[] {
  const [chart] = plan.starCharts ?? [];
  if (chart === undefined) return [];
  const own = plan.starScales?.find(
    ({ id, version }) => id === chart.scale && version === chart.scaleVersion,
  );
  const rows = starChartBands(chart, own).map(({ label, score, band }) => {
    if (score === undefined) return [label, 'no score'];
    return [
      label,
      band === undefined ? String(score) : `${score}, ${band.label} (${band.from} to ${band.to})`,
    ];
  });
  return ['Star chart', ...table(rows)];
}

function withCaseload(
  lines: readonly string[],
  path: string,
  today: CalendarDate,
  calendars: readonly WorkingCalendar[],
): DemoReport {
  const list = reviewList(caseloadRecords(path, PUBLISHED_REVIEW_POLICIES), {
    today,
    policies: PUBLISHED_REVIEW_POLICIES,
    calendars,
  });
  const { records, rows, refused, byStatus, alsoOwed } = list.totals;
  const longest = list.totals.longestOverdueDays;
  const notes: Partial<Record<ReviewStatusKind, string>> = {
    overdue: longest > 0 ? `, the longest by ${longest} days` : '',
    'due-soon': ', within 28 days',
  };
  const report = [
    ...lines,
    ...heading('The caseload'),
    ...table([
      ['records', String(records)],
      ['listed', String(rows)],
      ['refused', String(refused)],
      ...REVIEW_STATUSES.map((status) => [STATUS_WORDS[status], `${byStatus[status]}${notes[status] ?? ''}`]),
      ['a review asked for besides', String(alsoOwed)],
    ]),
    ...aheadLines(list),
  ];
  const [first] = list.refused;
  const [issue, ...others] = first?.issues ?? [];
  if (first === undefined || issue === undefined) return { lines: report };
  const count = refused === 1 ? '1 record' : `${refused} records`;
  const problem = `${path} has ${count} that cannot be used, the first of them record ${first.place + 1}: ${inOneSentence([issue, ...others])}`;
  return { lines: report, problem };
}

/** How many reviews a week the demo has room for. */
const REVIEWS_PER_WEEK = 25;

/** The weeks to come, and the backlog. Nobody's risk is known here, so the order is by time alone. */
function aheadLines(list: ReviewList): readonly string[] {
  const { periods, overdue } = reviewWorkload(list, { by: 'week', weeks: 6 });
  const clearBy = addWeeks(list.today, 8);
  const plan = backlogPlan(list, { reviewsPerWeek: REVIEWS_PER_WEEK, order: () => 0, clearBy });
  const needed = plan.reviewsPerWeekToClear;
  return [
    ...heading('The weeks to come'),
    ...table([
      ['overdue now', String(overdue)],
      ...periods.map(({ from, to, reviews }) => [`${from} to ${to}`, String(reviews)]),
    ]),
    ...paragraph(
      `With ${REVIEWS_PER_WEEK} reviews a week ${plan.overLimit.length} are held past their limit, and ${
        plan.clearsOn === undefined
          ? 'the backlog does not clear'
          : `the backlog is cleared on ${plan.clearsOn}`
      }. ${needed === undefined ? 'No number would clear it' : `It takes ${needed} a week to clear it`} by ${clearBy}.`,
    ),
  ];
}
