import * as fc from 'fast-check';
import { calendarDate, type Plan } from 'supportplan';
import { PLAN_KINDS, PLAN_PARTS } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { PLAN_MODEL_ENTRIES } from '../../src/plan/plan-model.js';
import { planToEasyRead } from '../../src/render/easy-read.js';
import { planToHtml } from '../../src/render/plan-html.js';
import { planToMarkdown } from '../../src/render/plan-markdown.js';
import { holds, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { at, placesIn, withAt } from '../helpers/places.js';
import { thrownBy } from '../helpers/thrown-by.js';

const today = calendarDate('2026-11-22');
const { withheld: _, ...OPEN_PLAN } = FULL_PLAN;

const DOCUMENTS = [
  ['planToHtml', (plan: Plan) => planToHtml(plan, { today })],
  ['planToMarkdown', (plan: Plan) => planToMarkdown(plan, { today })],
  ['planToEasyRead', (plan: Plan) => planToEasyRead(plan, { today })],
] as const;

/** Text as it stands in any of the documents, without what markup adds to it. */
function bare(text: string): string {
  return text
    .replace(/<br>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ');
}

/** The texts that people wrote, each with where it stands. */
const WRITTEN = placesIn(OPEN_PLAN).flatMap((path) => {
  const value = at(OPEN_PLAN, path);
  if (typeof value !== 'string' || path[0] === 'extensions' || path[0] === 'starScales') return [];
  const key = String(path.findLast((step) => typeof step === 'string'));
  const isOurs =
    /^[a-z]+(-[a-z]+)*$/.test(value) || /^\d{4}-\d\d-\d\d$/.test(value) || /Ids?$|^id$|^parts$/.test(key);
  return isOurs || ['format', 'scale', 'scaleVersion'].includes(key) ? [] : [{ path, value }];
});

describe.each(DOCUMENTS)('%s', (name, write) => {
  it('says which version it is, how far it has come, and the days of the plan and of the document', () => {
    const document = bare(write(FULL_PLAN));
    for (const words of [
      'Version 3.',
      'It is agreed.',
      'Completed on Monday 24 August 2026.',
      'Agreed on Monday 31 August 2026.',
      'This document was made on Sunday 22 November 2026.',
    ]) {
      expect(document).toContain(words);
    }
  });

  it.each([
    ['draft', 'This is a draft: it is not agreed.'],
    ['shared', 'It has been shared with the person and is not agreed yet.'],
    ['superseded', 'It has been replaced by a newer version.'],
  ] as const)('says of a plan that is %s: %s', (status, words) => {
    expect(bare(write({ ...LEAST_PLAN, status }))).toContain(words);
  });

  it('says where no day of the plan is recorded', () => {
    expect(bare(write(LEAST_PLAN))).toContain('Version 1. The day of the plan is not recorded.'.slice(11));
  });

  it('keeps what is withheld out, and does not say that anything is', () => {
    const plan: Plan = deepFreeze({
      ...FULL_PLAN,
      withheld: [
        { part: 'person', key: 'serviceAddress', why: 'unsafe-address' },
        { part: 'actions', itemId: 'A1', why: 'third-party' },
        { part: 'about', key: 'important', why: 'other' },
      ],
    });
    const document = bare(write(plan));
    for (const secret of [
      '4 Sandpiper Yard',
      'I open the post on Mondays.',
      'My boat.',
      'ithheld',
      'unsafe',
    ]) {
      expect(document).not.toContain(secret);
    }
  });

  it('leaves a host’s ids and a host’s own data out', () => {
    const document = write(FULL_PLAN);
    for (const hidden of ['plan-full', 'teal', 'host-app', 'harbour-star'])
      expect(document).not.toContain(hidden);
  });

  it('is the same for the same plan', () => {
    expect(write(FULL_PLAN)).toBe(write(JSON.parse(JSON.stringify(FULL_PLAN)) as Plan));
  });

  it('refuses a day that is none', () => {
    const wrong = { today: '22 November' as never };
    const writers = { planToHtml, planToMarkdown, planToEasyRead };
    const error = thrownBy(() => writers[name](LEAST_PLAN, wrong));
    expect(error).toMatchObject({ code: 'calendar/not-a-date' });
    expect(error.message).toContain(`${name}: "options.today"`);
  });

  it('never lets text become markup, wherever it stands', () => {
    const hostile = `</p></svg><script>alert(1)</script><img src=x onerror=alert(1)>![a](javascript:b) [c](d) "'\u202e`;
    for (const { path } of WRITTEN) {
      // what has a backslash before it is text to Markdown
      const document = write(withAt(OPEN_PLAN, path, hostile) as Plan).replace(/\\./g, '');
      expect(document).not.toMatch(/<script|<img|onerror=alert\(1\)>[^&\\]|\u202e/);
      expect(document).not.toContain('</svg><script');
      if (name === 'planToMarkdown') expect(document).not.toMatch(/[[\]<>]/);
    }
  });
});

const SECTIONS = PLAN_MODEL_ENTRIES.flatMap(([part, { heading }]) => (heading === undefined ? [] : [part]));

describe('planToHtml', () => {
  const page = planToHtml(OPEN_PLAN, { today });

  it('has everything that anybody wrote', () => {
    const document = bare(page);
    expect(WRITTEN.length).toBeGreaterThan(200);
    expect(WRITTEN.filter(({ value }) => !document.includes(value)).map(({ path }) => path)).toEqual([]);
  });

  it('has its parts in the plan’s own order, each under a heading that the contents lead to', () => {
    const headings = [...page.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id);
    const links = [...page.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id);
    expect(headings).toEqual(SECTIONS.map((part) => `plan-${part}`));
    expect(links).toEqual(headings);
  });

  it('leaves no level of heading out', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has no id twice, and no reference that leads nowhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(page).toContain('<a href="#plan-needs-1">Need 1</a>, <a href="#plan-needs-2">Need 2</a>');
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [, close, tag = '', self] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
      if (['meta', 'br', 'img'].includes(tag) || self === '/') continue;
      if (close === '/') expect(open.pop()).toBe(tag);
      else open.push(tag);
    }
    expect(open).toEqual([]);
  });

  it('is an article alone where that is asked for, and a page without styles where that is', () => {
    const article = planToHtml(FULL_PLAN, { today, as: 'article' });
    expect(article).toMatch(/^<article class="support-plan">\n<header>/);
    expect(article).not.toMatch(/<html|<nav|<style|<main/);
    const bareStyles = planToHtml(FULL_PLAN, { today, styles: false });
    expect(bareStyles).not.toMatch(/<style|style="/);
    expect(page).toContain('<style>');
  });

  it('has ids of its own where several stand on one page, and refuses what is none', () => {
    const both = [1, 2]
      .map((version) => planToHtml(FULL_PLAN, { today, as: 'article', id: `v${version}` }))
      .join('');
    const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ['', '1st', 'a b', '"><script>', 'x'.repeat(33)]) {
      const error = thrownBy(() => planToHtml(FULL_PLAN, { today, id }));
      expect(error).toMatchObject({ code: 'picture/not-an-id', path: ['options', 'id'] });
    }
  });

  it('draws pictures as wide and in the colours that are asked for, each with a name of its own', () => {
    expect(page).toMatch(/<svg [^>]*viewBox="0 0 288 /);
    expect(page).toContain('<title id="plan-star-chart-1-title">Star chart 1, 24 August 2026</title>');
    const pictures = { width: 640, theme: 'dark' } as const;
    expect(planToHtml(FULL_PLAN, { today, pictures })).toMatch(/<svg [^>]*viewBox="0 0 640 /);
  });

  it.each([
    [{ part: 'risk' }, 'argument/unknown-value', 'part'],
    [{ part: 'risks', itemId: 'R99' }, 'plan/withheld-nothing', 'itemId'],
    [{ part: 'person', itemId: 'serviceAddress' }, 'plan/withheld-nothing', 'itemId'],
    [{ part: 'person', key: 'serviceAdress' }, 'plan/withheld-nothing', 'key'],
  ])('refuses an entry of what is withheld that names nothing: %j', (entry, code, key) => {
    const plan = { ...FULL_PLAN, withheld: [{ ...entry, why: 'other' }] } as unknown as Plan;
    for (const write of [planToHtml, planToMarkdown, planToEasyRead]) {
      expect(thrownBy(() => write(plan, { today }))).toMatchObject({
        code,
        path: ['plan', 'withheld', 0, key],
      });
    }
  });

  it.each([
    ['kind', { kind: 'toString' }, ['kind']],
    ['status', { status: 'constructor' }, ['status']],
    [
      'voice',
      { makingItHappen: [{ text: 'Wren rings.', voice: 'constructor' }] },
      ['makingItHappen', 0, 'voice'],
    ],
  ])('refuses a %s that is only a word that objects have', (_, change, path) => {
    const plan = { ...LEAST_PLAN, ...change } as unknown as Plan;
    for (const write of [planToHtml, planToMarkdown, planToEasyRead]) {
      expect(thrownBy(() => write(plan, { today }))).toMatchObject({
        code: 'argument/unknown-value',
        path: ['plan', ...path],
      });
    }
  });

  it('writes a name on one line', () => {
    const plan: Plan = { ...LEAST_PLAN, person: { name: 'Lin\n# Evil' } };
    expect(planToHtml(plan, { today })).toContain('<h1>Care and support plan: Lin # Evil</h1>');
  });

  it('refuses a plan with a key that the format does not know, at any level', () => {
    const [risk] = FULL_PLAN.risks ?? [];
    for (const [plan, path] of [
      [{ ...LEAST_PLAN, witheld: [] }, ['plan']],
      [{ ...FULL_PLAN, risks: [{ ...risk, secret: true }] }, ['plan', 'risks', 0]],
    ] as const) {
      for (const write of [planToHtml, planToMarkdown, planToEasyRead]) {
        const error = thrownBy(() => write(plan as unknown as Plan, { today }));
        expect(error).toMatchObject({ code: 'argument/unknown-key', path });
      }
    }
  });

  it('refuses a plan that holds itself, which readPlan would refuse too', () => {
    const plan: Record<string, unknown> = { ...LEAST_PLAN };
    plan['goals'] = [plan];
    for (const write of [planToHtml, planToMarkdown, planToEasyRead]) {
      expect(thrownBy(() => write(plan as unknown as Plan, { today })).code).toMatch(/^argument\//);
    }
    const about: Record<string, unknown> = {};
    about['about'] = about;
    expect(thrownBy(() => planToHtml({ ...LEAST_PLAN, about } as Plan, { today })).code).toBe(
      'argument/unknown-key',
    );
  });

  it.each([planToHtml, planToMarkdown, planToEasyRead])(
    'refuses to be called without options: %o',
    (write) => {
      const error = thrownBy(() => (write as (plan: Plan) => string)(LEAST_PLAN));
      expect(error).toMatchObject({ code: 'argument/missing', path: ['options'] });
    },
  );

  it.each([
    [0, '£0.00'],
    [5, '£0.05'],
    [123_456_789, '£1,234,567.89'],
  ])('writes %d pence as %s', (pence, words) => {
    const budget = { costPence: pence, contributionPence: 0, councilPence: pence, period: 'week' } as const;
    expect(planToHtml({ ...LEAST_PLAN, budget }, { today })).toContain(`<dd>${words}</dd>`);
  });

  it('draws star charts unless told not to, and keeps their tables', () => {
    expect(page.match(/<svg/g)).toHaveLength(1);
    const plain = planToHtml(FULL_PLAN, { today, pictures: false });
    expect(plain).not.toContain('<svg');
    expect(plain).toContain('<tr><th scope="row">Aboard</th><td>4</td><td>slack water</td></tr>');
  });

  it('says of a score that is missing that there is none, and of a chart what is not recorded', () => {
    const plan: Plan = {
      ...LEAST_PLAN,
      starCharts: [{ scale: 'posp-star', readings: [{ point: 'i-am', score: 4 }] }],
    };
    const document = planToHtml(plan, { today });
    expect(document).toContain('<th scope="row">I CAN</th><td>not scored</td><td></td>');
    expect(document).toContain('The day is not recorded, who scored is not recorded.');
  });

  it('tells what was said on a scale that it does not know, or that has too few points to draw', () => {
    const narrative = { text: 'Rested.', voice: 'own-words' } as const;
    const starCharts = [{ scale: 'elsewhere', readings: [{ point: 'sleep', score: 2, narrative }] }];
    const unknown = planToHtml({ ...LEAST_PLAN, starCharts }, { today });
    expect(unknown).toContain(
      '<dt>Point 1</dt><dd><p>Scored 2. The scale is not with this plan.</p>\n<p class="said own-words">Rested.',
    );
    const points = [{ id: 'sleep', label: 'Sleep' }];
    const starScales = [{ id: 'elsewhere', points, lowest: 1, highest: 3, bands: [] }];
    const small = planToHtml({ ...LEAST_PLAN, starCharts, starScales }, { today });
    expect(small).toContain('<dt>Sleep</dt>');
    expect(small).not.toContain('<svg');
  });

  it('escapes what a host calls a point, where that is a label', () => {
    const narrative = { text: 'Rested.', voice: 'own-words' } as const;
    const starCharts = [{ scale: 'own', readings: [{ point: 'sleep', score: 2, narrative }] }];
    const points = [{ id: 'sleep', label: 'Sleep <b>& "rest"</b>' }];
    const starScales = [{ id: 'own', points, lowest: 1, highest: 3, bands: [] }];
    const document = planToHtml({ ...LEAST_PLAN, starCharts, starScales }, { today });
    expect(document).toContain('<dt>Sleep &lt;b&gt;&amp; &quot;rest&quot;&lt;/b&gt;</dt>');
    expect(document).not.toContain('<b>');
  });

  it('says of an empty list that there is none, and passes over a reference to what is not there', () => {
    const plan: Plan = {
      ...LEAST_PLAN,
      makingItHappen: [],
      outcomes: [
        { id: 'O1', statement: { text: 'A dry boat.', voice: 'agreed' }, aim: 'achieve', needIds: ['N7'] },
      ],
    };
    const document = planToHtml(plan, { today });
    expect(document).toContain('<h2 id="plan-makingItHappen">Making it happen</h2>\n<p>None.</p>');
    expect(document).not.toContain('<dt>For</dt>');
  });

  it('keeps the lines of what somebody wrote', () => {
    const plan: Plan = {
      ...LEAST_PLAN,
      makingItHappen: [{ text: 'Wren rings.\r\nI answer.', voice: 'own-words' }],
    };
    expect(planToHtml(plan, { today })).toContain('Wren rings.<br>\nI answer. <small>(own words)</small>');
  });

  it('has a section of its own for every part that a plan can share', () => {
    expect([...SECTIONS].sort()).toEqual(PLAN_PARTS.filter((part) => part !== 'extensions').sort());
  });

  it.each(PLAN_KINDS)('has a title for a plan of the kind %s', (kind) => {
    expect(planToHtml({ ...LEAST_PLAN, kind }, { today })).toMatch(/<h1>[A-Z][a-z’, ]*plan<\/h1>/);
  });

  it('names the person as they like to be called, else by their name, else not at all', () => {
    const title = (person: Plan['person']): string | undefined =>
      /<h1>(.*)<\/h1>/.exec(planToHtml({ ...LEAST_PLAN, person }, { today }))?.[1];
    expect(title({ name: 'Linnet', preferredName: 'Lin' })).toBe('Care and support plan: Lin');
    expect(title({ name: 'Linnet' })).toBe('Care and support plan: Linnet');
    expect(title({})).toBe('Care and support plan');
  });

  it('names what is shared, people and things that stand alone', () => {
    const plan: Plan = {
      ...LEAST_PLAN,
      keyWorker: { role: 'key-worker' },
      sharing: [{ with: { role: 'family' }, parts: ['about', 'extensions'] }],
      goals: [
        { id: 'G1', statement: { text: 'A dry boat.', voice: 'agreed' }, status: { lifecycle: 'planned' } },
      ],
    };
    const document = planToHtml(plan, { today });
    expect(document).toContain('<h2 id="plan-keyWorker">Key worker</h2>\n<p>Key worker</p>');
    expect(document).toContain('<li>About me</li>\n<li>Other information</li>');
    expect(document).toContain('<dt>Status</dt><dd>Planned</dd>');
  });

  it('tells of an event of a host’s own that it happened, and no more', () => {
    const events = [{ kind: 'host:moved-berth', on: today }] as const;
    expect(planToHtml({ ...LEAST_PLAN, review: { events } }, { today })).toContain(
      'An event of the host’s own happened',
    );
  });
});

describe('planToMarkdown', () => {
  it('has everything that anybody wrote', () => {
    const document = bare(planToMarkdown(OPEN_PLAN, { today }));
    expect(WRITTEN.filter(({ value }) => !document.includes(value)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['+ nor this', '\\+ nor this'],
    ['1. nor this', '1\\. nor this'],
    ['12) nor this', '12\\) nor this'],
    ['40.5 stays', '40.5 stays'],
    ['> not a quotation', '\\> not a quotation'],
    ['=====', '\\====='],
    ['*bold* _under_ `code` ~out~', '\\*bold\\* \\_under\\_ \\`code\\` \\~out\\~'],
    ['[a](b) ![c](d) <e> &amp; |', '\\[a\\](b) !\\[c\\](d) \\<e\\> \\&amp; \\|'],
    ['see https://example.org or www.example.org', 'see https\\://example.org or www\\.example.org'],
    ['a \\ b $x$', 'a \\\\ b \\$x\\$'],
    ['    four spaces are no code', 'four spaces are no code'],
    ['first\n\n\nsecond', 'first\\\nsecond'],
  ])('writes %j as text', (text, written) => {
    const plan: Plan = { ...LEAST_PLAN, fundingSource: text };
    expect(planToMarkdown(plan, { today })).toContain(`## Where the money comes from\n\n${written}\n`);
  });

  it('keeps a cell of a table on one line', () => {
    const points = ['a\nb', 'c', 'd'].map((label, index) => ({ id: `p${index}`, label }));
    const starScales = [{ id: 'own', points, lowest: 1, highest: 3, bands: [] }];
    const plan: Plan = { ...LEAST_PLAN, starScales, starCharts: [{ scale: 'own', readings: [] }] };
    expect(planToMarkdown(plan, { today })).toContain('| a b | not scored |  |');
  });
});

describe('planToEasyRead', () => {
  it('has a row for each idea, in short lines, with a place for a picture', () => {
    const page = planToEasyRead(FULL_PLAN, { today });
    const rows = page.match(/<div class="row">/g) ?? [];
    expect(page.match(/<div class="picture"><\/div>/g)).toHaveLength(rows.length);
    for (const heading of [
      'Whose plan this is',
      'What matters to me',
      'What I am good at',
      'What I want',
      'What we will do',
      'The support I get',
      'If something goes wrong',
      'When we look at the plan again',
    ]) {
      expect(page).toContain(`<h2>${heading}</h2>`);
    }
    expect(page).toContain('<p>We look at the plan again on</p>\n<p>Monday 22 February 2027.</p>');
    expect(page).toContain('<p>Who does it:</p>\n<p>Lin</p>');
    expect(page).toContain('<p>It is to be done by</p>\n<p>Thursday 31 December 2026.</p>');
  });

  it('asks the host for each picture by what it is about and its place', () => {
    const asked: string[] = [];
    planToEasyRead(FULL_PLAN, {
      today,
      picture: (slot, index) => {
        asked.push(`${slot} ${index}`);
        return undefined;
      },
    });
    // in the order of the page: two of what matters, a strength, and so on
    expect(asked).toEqual([
      'person 0',
      'important 0',
      'important 1',
      'strength 0',
      'goal 0',
      'outcome 0',
      'action 0',
      'who 0',
      'who 1',
      'when 0',
      'support 0',
      'who 2',
      'if-something-goes-wrong 0',
      'review 0',
    ]);
  });

  it.each([
    'pictures/goal.png',
    '/pictures/goal.png',
    '../goal.svg?v=2',
    'https://example.org/goal.png',
    'data:image/png;base64,AAAA',
  ])('takes a picture at %s', (src) => {
    const page = planToEasyRead(FULL_PLAN, { today, picture: () => ({ src, alt: 'A "boat"' }) });
    expect(page).toContain(`<img src="${src}" alt="A &quot;boat&quot;">`);
  });

  it.each([
    ['no text for who does not see it', { src: 'boat.png' }, 'argument/missing', ['alt']],
    ['null for that text', { src: 'boat.png', alt: null }, 'argument/wrong-type', ['alt']],
    ['no address', { alt: '' }, 'argument/missing', ['src']],
    ['null in its place', null, 'argument/wrong-type', []],
  ])('refuses a picture with %s', (_, picture, code, path) => {
    const error = thrownBy(() => planToEasyRead(FULL_PLAN, { today, picture: () => picture as never }));
    expect(error).toMatchObject({ code, path: ['options', 'picture', ...path] });
  });

  it.each([
    'javascript:alert(1)',
    'http://example.org/a.png',
    '//example.org/a.png',
    'data:text/html,x',
    '\\\\a\\b',
  ])('refuses a picture at %s, without repeating it', (src) => {
    const error = thrownBy(() => planToEasyRead(FULL_PLAN, { today, picture: () => ({ src, alt: '' }) }));
    expect(error).toMatchObject({ code: 'render/not-a-picture', path: ['options', 'picture', 'src'] });
    expect(error.message).toBe(
      'planToEasyRead: "options.picture.src" must be a path, an https: address, or an image as a data: address, got ' +
        `${src.length} characters of other text.`,
    );
  });

  it('keeps apart what is done, and leaves out what was given up', () => {
    const action = (id: string, text: string, more: object) => ({
      id,
      nextSteps: { text, voice: 'own-words' } as const,
      ...more,
    });
    const plan = {
      ...LEAST_PLAN,
      goals: [
        { id: 'G1', statement: { text: 'To swim.', voice: 'own-words' }, status: { lifecycle: 'cancelled' } },
        { id: 'G2', statement: { text: 'To sing.', voice: 'own-words' }, status: { lifecycle: 'completed' } },
      ],
      actions: [
        action('A1', 'Ring the pool.', { status: { lifecycle: 'cancelled' } }),
        action('A2', 'Join the choir.', { progressChecks: [{ on: '2026-09-01', progress: 'met' }] }),
        action('A3', 'Buy a hat.', { doneBy: '2026-11-01' }),
      ],
      review: { bookedOn: '2026-10-05' },
    } as unknown as Plan;
    const page = planToEasyRead(plan, { today });
    const part = (heading: string): string =>
      page.split(`<h2>${heading}</h2>`)[1]?.split('</section>')[0] ?? '';
    expect(page).not.toMatch(/To swim|Ring the pool/);
    expect(page).not.toContain('<h2>What I want</h2>');
    expect(part('What we have done')).toMatch(/To sing\.[\s\S]*Join the choir\./);
    expect(part('What we will do')).toContain('<p>It was to be done by</p>\n<p>Sunday 1 November 2026.</p>');
    expect(part('When we look at the plan again')).toContain('We were to look at the plan again on');
  });

  it.each([
    ['own-words', '<p>Tea.</p>'],
    ['not-recorded', '<p>Tea.</p>'],
    ['agreed', '<p>We agreed:</p>\n<p>Tea.</p>'],
    ['practitioner', '<p>A worker says:</p>\n<p>Tea.</p>'],
  ] as const)('says whose words are %s', (voice, lines) => {
    const plan: Plan = { ...LEAST_PLAN, about: { important: [{ text: 'Tea.', voice }] } };
    expect(planToEasyRead(plan, { today })).toContain(`<div class="words">\n${lines}\n</div>`);
  });

  it.each([
    ['Ring Dr. Lee.', ['Ring Dr. Lee.']],
    ['Mrs. Smith comes at 3 p.m. She stays.', ['Mrs. Smith comes at 3 p.m. She stays.']],
    ['J. Smith comes. I go.', ['J. Smith comes.', 'I go.']],
    ['It costs £4.50 a week. Wren pays.', ['It costs £4.50 a week.', 'Wren pays.']],
    ['“Yes!” “No.”', ['“Yes!” “No.”']],
    ['I ask. “Why?” he says.', ['I ask.', '“Why?” he says.']],
  ])('ends sentences where they end: %s', (text, lines) => {
    const plan: Plan = { ...LEAST_PLAN, goals: [{ id: 'G1', statement: { text, voice: 'own-words' } }] };
    const words = lines.map((line) => `<p>${line}</p>`).join('\n');
    expect(planToEasyRead(plan, { today })).toContain(`<div class="words">\n${words}\n</div>`);
  });

  it('puts each sentence on a line, and leaves its words alone', () => {
    const text = 'I swim. Do you? Yes!  At 10.30, on Fridays…\nAnd sing.';
    const plan: Plan = { ...LEAST_PLAN, goals: [{ id: 'G1', statement: { text, voice: 'own-words' } }] };
    expect(planToEasyRead(plan, { today })).toContain(
      '<p>I swim.</p>\n<p>Do you?</p>\n<p>Yes!</p>\n<p>At 10.30, on Fridays…</p>\n<p>And sing.</p>',
    );
  });

  it('says nothing of days and people that are not recorded', () => {
    const nextSteps = { text: 'I swim.', voice: 'own-words' } as const;
    const page = planToEasyRead({ ...LEAST_PLAN, actions: [{ id: 'A1', nextSteps }] }, { today });
    expect(page.match(/<div class="row">/g)).toHaveLength(1);
  });

  it('has a page without styles where that is asked for', () => {
    expect(planToEasyRead(LEAST_PLAN, { today, styles: false })).not.toContain('<style');
    expect(planToEasyRead(LEAST_PLAN, { today })).toContain('<style>');
  });
});

describe('the documents, for anything that is withheld', () => {
  it('show nothing of it', () => {
    const parts = PLAN_PARTS.filter((part) => part !== 'extensions');
    holds(
      fc.property(fc.subarray(parts, { minLength: 1, maxLength: 4 }), (chosen) => {
        const marked = chosen.reduce<unknown>(
          (plan, part) => withAt(plan, [part], mark(at(OPEN_PLAN, [part]))),
          OPEN_PLAN,
        );
        const withheld = chosen.map((part) => ({ part, why: 'other' }));
        for (const [, write] of DOCUMENTS) {
          expect(write({ ...(marked as Plan), withheld } as Plan)).not.toContain(MARKER);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A copy with a mark in every text that somebody wrote. */
function mark(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      ['text', 'name', 'contact'].includes(key) ? `${String(inner)}${MARKER}` : mark(inner),
    ]),
  );
}
