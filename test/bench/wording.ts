import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { calendarDate } from 'supportplan';
import type { reviewWording } from '../../src/wording/review-wording.js';
import type { tokensOf } from '../../src/wording/tokens.js';
import { root } from '../helpers/examples.js';
import { sideBySide } from '../helpers/side-by-side.js';
import { heading, table } from './report.js';

const today = calendarDate('2026-03-04');

interface Measured {
  readonly reviewWording: typeof reviewWording;
  readonly tokensOf: typeof tokensOf;
}

/** Both as an app would ship them: what runs these measurements gives every inner function its name, which costs more than the review. */
async function bundled(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'supportplan-wording-'));
  const outfile = join(folder, 'wording.mjs');
  const contents = "export * from './review-wording.ts'; export { tokensOf } from './tokens.ts';";
  try {
    await build({
      stdin: { contents, resolveDir: join(root, 'src/wording') },
      bundle: true,
      format: 'esm',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sentences of 25 words each, good and poor. */
const SENTENCES = [
  'Kofi will walk to the corner shop and back three times a week by 30 June 2026 so that he meets his neighbours on the way.',
  'Support worker to engage with Ana regularly and to improve her confidence where possible so that she can manage her tenancy better in the future.',
  'Mum and the class teacher will swap a note in the bag each Friday, and Mum will read it with Leo, until the Easter holidays.',
  'Mr Lam must not go out alone after dark, and needs to tell staff where he is going and when he will be back home.',
  'If she feels low Bibi will ring her sister before she goes out, and they will walk to the park together once a week if possible.',
];
/** How often each is read in a round. */
const TIMES = 40;

/** Reviewing a sentence of about 25 words, beside cutting it into tokens. */
export async function benchWording(): Promise<void> {
  const { reviewWording, tokensOf } = await bundled();
  const texts = Array.from({ length: TIMES }, () => SENTENCES).flat();
  const options = { kind: 'objective', voice: 'practitioner', today } as const;
  heading('Reviewing the wording of a sentence of 25 words: nanoseconds each, and beside the first');
  table(
    sideBySide(
      [
        { name: 'cut into tokens', run: () => texts.map((text) => tokensOf(text).length) },
        {
          name: 'reviewWording',
          run: () => texts.map((text) => reviewWording(text, options).findings.length),
        },
      ],
      texts.length,
    ),
  );
  console.log('The limit we hold ourselves to is 8 ×.');
}
