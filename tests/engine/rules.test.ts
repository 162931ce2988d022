import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseDraft } from '../../lib/engine/draft';
import { DEFAULT_OPTIONS } from '../../lib/engine/options';
import { SEVERITIES } from '../../lib/engine/report';
import { RULES } from '../../lib/engine/rules';
import { readStory } from '../../lib/engine/story';
import { applyEdit } from '../../lib/text/edits';
import { readMarks } from '../helpers/read-marks';

const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  title: z.string().min(1),
  family: z.enum(['wording', 'gap', 'prevention', 'proportion']),
  severity: z.enum(SEVERITIES),
  why: z.string().min(1),
  source: z.string().min(1),
  flags: z.array(z.string()).min(1),
  passes: z.array(z.string()).min(1),
  find: z.function(),
});

const read = (text: string) => readStory(parseDraft(text));

describe.each(RULES)('$id', rule => {
  it('says all that a rule must say', () => {
    expect(ruleSchema.safeParse(rule).error).toBeUndefined();
  });

  it.each(rule.flags)('flags the marked words in: %s', marked => {
    const { text, spans } = readMarks(marked);

    const found = rule.find(read(text), DEFAULT_OPTIONS);

    expect(found.map(({ span: { start, end } }) => ({ start, end }))).toEqual(spans);
  });

  it.each(rule.passes)('says nothing about: %s', text => {
    expect(rule.find(read(text), DEFAULT_OPTIONS)).toEqual([]);
  });

  it.each(rule.flags)('is content with each of its replacements in: %s', marked => {
    const { text } = readMarks(marked);
    if (rule.family === 'gap') return;

    for (const { span, suggestions = [] } of rule.find(read(text), DEFAULT_OPTIONS)) {
      for (const { start, end, text: inserted } of suggestions) {
        if (start === end) continue;
        const again = rule.find(read(applyEdit(text, { start, end, inserted })), DEFAULT_OPTIONS);
        expect(again.filter(hit => hit.span.start < span.start + inserted.length && span.start < hit.span.end)).toEqual(
          [],
        );
      }
    }
  });
});
