import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundled } from '../helpers/bundle.js';
import { root } from '../helpers/examples.js';

const folder = mkdtempSync(join(tmpdir(), 'supportplan-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COLUMNS =
  'id,team,policy,born_on,started_on,light_touch_reviews_held,reviews_held,reviews_offered,reviews_requested,significant_changes,ended_on,ended_by';

/** Writes a file for the demo to read, and gives its path. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface DemoRun {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

function finished(command: string, args: readonly string[]): DemoRun {
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  return { out: run.stdout, err: run.stderr.replace(/^npm warn .*\n/gm, ''), code: run.status };
}

const [bundle = ''] = await bundled(join(folder, 'bundle'), ['examples/demo/main.ts']);

/** Runs the demo on the built package. It starts ten times as fast as `npm run demo`, and prints the same. */
function demo(...args: readonly string[]): DemoRun {
  return finished(process.execPath, [bundle, ...args]);
}

describe('npm run demo', () => {
  const { out, err, code } = finished('npm', ['run', '--silent', 'demo']);
  const lines = out.split('\n');

  it('says first which day it takes for today, and ends well', () => {
    expect([lines[0], err, code]).toEqual(['Today is 2026-11-22.', '', 0]);
  });

  it('prints the same from the source as from the built package', () => {
    expect(demo()).toEqual({ out, err, code });
  });

  it('takes arguments, and says what is wrong with them', () => {
    const args = ['--today', '2026-02-30'];
    const wrong = finished('npm', ['run', '--silent', 'demo', '--', ...args]);
    expect([wrong, wrong.code]).toEqual([demo(...args), 1]);
  });

  it('fits in 100 columns of plain text', () => {
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    // apostrophes and dashes of print, and nothing else beyond ASCII
    expect(out.replace(/[’–£]/g, '')).toMatch(/^[\n\x20-\x7e]+$/);
  });

  it('answers each of its questions from the shipped data', () => {
    // six months from the review offered on 29 July 2026; three months from the review held on 10 September 2026
    expect(lines).toContain('  - by 2027-01-29, to be planned for 2027-01-29: open, 68 days to go.');
    expect(lines).toContain('  - by 2026-12-10, to be planned for 2026-12-10: due soon, 18 days to go.');
    expect(out).toContain('must: The fourth need is eligible, but no support in the plan meets it.');
    expect(out).toMatch(/Legal issues +gap, explained/);
    expect(out).toMatch(/I AM +4, ready for help \(3 to 4\)/);
    expect(out).toMatch(/I CAN +no score/);
    expect(out).toMatch(/records +500\n/);
  });

  it('holds a council’s own policy against the guidance, and follows it', () => {
    // 10 weeks are more than the guidance's 8; six months from 31 August is 28 February, which has no 31st
    expect(out.replace(/\n\s+/g, ' ')).toContain(
      'consider: The first limit of timescale 1 is 10 weeks; Care and support statutory guidance, para 13.32, has 8 weeks.',
    );
    // six weeks and ten from 31 August
    expect(out).toContain('by 2026-11-09');
  });

  it('spreads the caseload over the weeks to come, and plans its backlog', () => {
    expect(out).toMatch(/2026-11-22 to 2026-11-22 +\d+\n +2026-11-23 to 2026-11-29 +\d+\n/);
    expect(out.replace(/\n/g, ' ')).toMatch(
      /With 25 reviews a week \d+ are held past their limit, and the backlog is cleared on 2\d{3}-\d\d-\d\d\. It takes \d+ a week to clear it by 2027-01-17\./,
    );
  });

  it('counts every record of the caseload once', () => {
    const counts = [...out.matchAll(/^ {2}(.+?) {2,}(\d+)/gm)].map(
      ([, name, count]) => [name, Number(count)] as const,
    );
    const of = (name: string): number => counts.find(([found]) => found === name)?.[1] ?? Number.NaN;
    const statuses = [
      'overdue',
      'due soon',
      'open',
      'window not open yet',
      'not yet considered',
      'on hold',
      'without a fixed limit',
      'nothing scheduled',
      'ended',
    ];
    expect(statuses.reduce((sum, name) => sum + of(name), 0)).toBe(500);
    expect(of('overdue')).toBeGreaterThan(0);
    expect(of('due soon')).toBeGreaterThan(0);
  });
});

describe('npm run demo with files of one’s own', () => {
  const plan = join(root, 'examples/data/care-and-support-plan.json');

  it('judges a plan on the day given', () => {
    const { out, err, code } = demo('--plan', plan, '--today', '2026-12-01');
    expect([err, code]).toEqual(['', 0]);
    expect(out.split('\n')[0]).toBe('Today is 2026-12-01.');
    // six to eight weeks from 21 September 2026: 2 to 16 November
    expect(out).toContain('by 2026-11-16');
    expect(out).not.toContain('The caseload');
  });

  it('writes a plan as documents and pictures', () => {
    const written = join(folder, 'written');
    const { out, err, code } = demo('--plan', plan, '--today', '2026-12-01', '--documents', written);
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain('Written: plan.html, plan.md, easy-read.html, reviews.svg, coverage.svg.');
    const page = readFileSync(join(written, 'plan.html'), 'utf8');
    expect(page).toContain('This document was made on Tuesday 1 December 2026.');
    expect(readFileSync(join(written, 'reviews.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it('writes the shipped person-owned support plan, with its star chart, where no plan is named', () => {
    const written = join(folder, 'shipped');
    const { out, code } = demo('--documents', written);
    expect([out.includes('star-chart.svg'), code]).toEqual([true, 0]);
  });

  it('lists a caseload', () => {
    const rows = [
      COLUMNS,
      'A1,North,england-looked-after-child,,2026-10-03,,,,,,,',
      'A2,,london-housing-trust-support,,2026-05-01,,2026-08-31;2026-06-01,,,,,',
    ];
    const { out, err, code } = demo(
      '--caseload',
      file('good.csv', rows.join('\r\n')),
      '--today',
      '22/11/2026',
    );
    expect([err, code]).toEqual(['', 0]);
    expect(out).toMatch(/records +2\n/);
    // 20 working days from Saturday 3 October 2026 is 30 October, 23 days before 22 November
    expect(out).toMatch(/overdue +1, the longest by 23 days\n/);
  });

  it.each([
    [
      'a file without a day',
      ['--plan', plan],
      'Files of your own need --today YYYY-MM-DD: the day to judge them on.',
    ],
    [
      'a day that is none',
      ['--today', '2026-02-30'],
      '--today must be a real day written YYYY-MM-DD or D/M/YYYY, and it is 2026-02-30.',
    ],
    [
      'an option that is none',
      ['--plans', plan],
      'The demo takes --plan FILE, --caseload FILE, --documents FOLDER and --today YYYY-MM-DD, and nothing else.',
    ],
    [
      'a file that is not there',
      ['--plan', '/nowhere/plan.json', '--today', '2026-11-22'],
      '/nowhere/plan.json cannot be read: check that the file is there and may be opened.',
    ],
    [
      'a folder',
      ['--plan', folder, '--today', '2026-11-22'],
      `${folder} cannot be read: check that the file is there and may be opened.`,
    ],
    [
      'broken JSON',
      ['--plan', file('broken.json', '{ "format": '), '--today', '2026-11-22'],
      `${join(folder, 'broken.json')} is not valid JSON.`,
    ],
    [
      'a wrong shape',
      ['--plan', file('shape.json', '[]'), '--today', '2026-11-22'],
      `${join(folder, 'shape.json')} cannot be used: The whole: expected an object, got a list.`,
    ],
    [
      'an impossible date in a plan',
      [
        '--plan',
        file('date.json', readFileSync(plan, 'utf8').replace('2026-09-21', '2026-09-31')),
        '--today',
        '2026-11-22',
      ],
      `${join(folder, 'date.json')} cannot be used: "agreedOn": expected a real day written YYYY-MM-DD, got 2026-09-31.`,
    ],
    [
      'a caseload that is no CSV',
      ['--caseload', file('ragged.csv', 'a,b\n1\n'), '--today', '2026-11-22'],
      `${join(folder, 'ragged.csv')} is not CSV with a line of column names and the same number of cells in each row.`,
    ],
    [
      'a caseload without its columns',
      ['--caseload', file('columns.csv', 'a,b\n1,2\n'), '--today', '2026-11-22'],
      `${join(folder, 'columns.csv')} needs at least one record, and the columns ${COLUMNS.replaceAll(',', ', ')}.`,
    ],
    [
      'an empty caseload',
      ['--caseload', file('empty.csv', ''), '--today', '2026-11-22'],
      `${join(folder, 'empty.csv')} needs at least one record, and the columns ${COLUMNS.replaceAll(',', ', ')}.`,
    ],
  ])('says in one sentence what is wrong with %s', (_, args, sentence) => {
    const { err, code } = demo(...args);
    expect([err, code]).toEqual([`${sentence}\n`, 1]);
  });

  it('lists what it can of a caseload with an impossible date in it, and then says what is wrong', () => {
    const rows = [
      COLUMNS,
      'A1,,england-looked-after-child,,2026-02-30,,,,,,,',
      'A2,,england-looked-after-child,,2026-10-03,,,,,,,',
    ];
    const path = file('dates.csv', rows.join('\n'));
    const { out, err, code } = demo('--caseload', path, '--today', '2026-11-22');
    expect(out).toMatch(/refused +1\n/);
    expect([err, code]).toEqual([
      `${path} has 1 record that cannot be used, the first of them record 1: "events[0].on": expected a real day written YYYY-MM-DD, got 2026-02-30.\n`,
      1,
    ]);
  });
});
