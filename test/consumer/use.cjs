const { calendarDate, nextReview } = require('supportplan');
const { ENGLAND_LOOKED_AFTER_CHILD } = require('supportplan/policies');
const { starChartToSvg } = require('supportplan/render');
const { readPlan } = require('supportplan/schemas');
const { readDeadlines } = require('supportplan/wording');

const due = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
  events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }],
});
const reading = readPlan({});
const svg = starChartToSvg({ scale: 'posp-star', readings: [{ point: 'i-am', score: 4 }] });
const [deadline] = readDeadlines('Ring by 3 May.', { today: calendarDate('2026-03-21') });
console.log(due.by, reading.ok ? '' : reading.issues[0].code, svg.slice(0, 4), deadline.reading.iso);
