import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../lib/engine/index';
import { inQuotes } from '../../../lib/engine/report/quote';

const questions = (text: string) => reviewDraft(text).followUps.map(({ question }) => question);

const STORY =
  'Bug: my release charged 412 customers twice on a Monday.\n\nRoot cause: the retry had no idempotency key.';

describe('follow-up questions', () => {
  it('always begin with the four that interviewers ask', () => {
    expect(questions(STORY).slice(0, 4)).toEqual([
      'How did you stop the impact before you understood the cause?',
      'What changed in the system afterward, not just in the code?',
      'Why can’t this whole class of bug happen again?',
      'How did you run the postmortem, and how was it kept blameless?',
    ]);
  });

  it('quote the writer and ask for what makes a vague measure real', () => {
    expect(questions(`${STORY}\n\nPrevention: monitoring was improved.`)).toContain(
      'You say “monitoring was improved”. Which signal, what threshold, has it fired since?',
    );
  });

  it('ask for an alert where a customer told, and not where one of ours did', () => {
    const asks = (found: string) =>
      questions(`${STORY}\n\nDetection: ${found}\n\nMitigation: I rolled it back.`).some(question =>
        question.endsWith('Should an alert have told you first?'),
      );

    expect(asks('a customer called our hotline the next day.')).toBe(true);
    expect(asks('our own monitoring told us after six minutes.')).toBe(false);
  });

  it('ask about a sentence once', () => {
    const text = `${STORY}\n\nPrevention: we talked about the process, and we're more careful with reviews now.`;

    expect(questions(text).filter(question => question.includes('more careful'))).toHaveLength(1);
  });
});

describe('a quote', () => {
  it.each([
    ['- Prevention: monitoring was improved.', '“monitoring was improved”'],
    [
      'A mother in Lille came to the desk, the tablet in her hand, and asked what her son was reading.',
      '“A mother in Lille came to the desk …”',
    ],
    [
      'After my change the sync ran for a very long time on every one of the phones.',
      '“After my change the sync ran for a very long time …”',
    ],
  ])('keeps the writer’s words and ends where it can: %s', (text, expected) => {
    expect(inQuotes(text)).toBe(expected);
  });
});
