import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';
import { labelled, scored } from './score.js';

describe('reviewWording, of sentences that its rules were not written by', () => {
  it('asks what an experienced supervisor asked', () => {
    const { precision, recall, perCode } = scored(labelled('unseen-sentences.json'));
    const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} ${JSON.stringify(perCode)}`;
    console.log(figures);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toContain(figures.slice(0, figures.indexOf(' {')));
    expect(precision, figures).toBeGreaterThanOrEqual(0.95);
    expect(recall, figures).toBeGreaterThanOrEqual(0.9);
  });
});
