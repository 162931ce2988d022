import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../lib/engine/draft';
import { compileCues, hear } from '../../../lib/engine/grammar/cue';
import { inflect } from '../../../lib/engine/grammar/inflect';
import { readLines } from '../../../lib/engine/grammar/read-lines';
import { BLAME_CUES } from '../../../lib/engine/words/blame';
import { DENIAL_CUES } from '../../../lib/engine/words/denial';
import { TONE_CUES } from '../../../lib/engine/words/tone';
import { WEAK_CUES } from '../../../lib/engine/words/weak-prevention';
import { draftText } from '../../corpus/check.mjs';

const linesOf = (text: string) => readLines(parseDraft(text), []);
const drafts = JSON.parse(readFileSync(join(import.meta.dirname, '../../corpus/dev/c.json'), 'utf8'));
const lines = drafts.flatMap((draft: unknown) => linesOf(draftText(draft)));

describe('cues', () => {
  it.each([
    ['blame', BLAME_CUES],
    ['denial', DENIAL_CUES],
    ['tone', TONE_CUES],
    ['weak prevention', WEAK_CUES],
  ] as const)('of %s hear the same with and without the gate of words', (_, sources) => {
    const gated = compileCues<string>(sources);
    const open = { ...gated, opens: new Map(), always: gated.cues.map((__, number) => number) };

    for (const line of lines) expect(hear(line, gated)).toEqual(hear(line, open));
  });

  it('name the macro that a pattern misspells', () => {
    expect(() => compileCues([{ name: 'x', weight: 1, pattern: '{othr} broke it' }])).toThrow('{othr}');
  });
});

describe('lines', () => {
  it('fold an actor into one item that keeps its place', () => {
    const [line] = linesOf('Unfortunately, the platform team never told us.');

    expect(line?.shape).toBe(' unfortunately , @team never told us . ');
    expect(line?.items[2]).toMatchObject({ start: 15, end: 32 });
  });

  it('leave words alone that happen to be properties of objects', () => {
    expect(linesOf('The constructor broke it.')[0]?.shape).toBe(' the constructor broke it . ');
  });
});

describe('verbs', () => {
  it.each([
    'ship shipped shipping',
    'deploy deployed deploying',
    'sign signed signing',
    'carry carried carrying',
    'panic panicked panicking',
    'write wrote writing',
  ])('inflect: %s', forms => {
    const [base = '', past, gerund] = forms.split(' ');

    expect(inflect(base)).toMatchObject({ past, gerund });
  });
});
