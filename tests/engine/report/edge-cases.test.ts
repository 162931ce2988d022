import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../lib/engine/index';

const rulesOf = (text: string): string[] => reviewDraft(text).findings.map(({ rule }) => rule);

describe('the rubric’s edge cases', () => {
  it('takes owning the own part for full ownership, though a vendor had its share', () => {
    const { verdict, findings } = reviewDraft(
      'Bug: on a Friday our checkout failed for 900 customers. The payment provider had an outage, and that part was theirs. My part was that I had set no timeout, so one slow call held every worker.\n\nMitigation: I switched to the second provider within ten minutes.\n\nFix: I added a timeout of two seconds.\n\nPrevention: a fault-injection test in CI cuts the provider off on every merge, and an alert pages on-call when calls take longer than a second.',
    );

    expect(verdict.ownership).toBe('owned');
    expect(findings.filter(({ rule }) => rule === 'missing-i' || rule === 'missing-bug')).toEqual([]);
  });

  it('takes an unfound cause, said so, with better observability for told', () => {
    const text =
      'Bug: our game server froze for forty minutes and 3,000 players were thrown out.\n\nDetection: an alert paged me.\n\nMitigation: I restarted it within five minutes.\n\nRoot cause: we never found the root cause.\n\nPrevention: we added tracing to every tick and an alert on tick time, so that the next freeze shows where it hangs.';
    const report = reviewDraft(text);

    expect(rulesOf(text)).not.toContain('missing-root-cause');
    expect(report.checklist.find(({ step }) => step === 'root-cause')?.state).toBe('done');
    expect(report.units.flatMap(({ kinds }) => kinds)).toContain('guardrail');
  });

  it('takes a near miss for a story with its impact stated', () => {
    const text =
      'Bug: a change of mine would have let anybody read any invoice. We caught it before it reached a customer, so nobody was affected.\n\nDetection: I saw it myself in staging on the eve of the release.\n\nMitigation: I pulled the release that evening.\n\nRoot cause: the access check stood behind a flag that was off.\n\nFix: I moved the check before the flag.\n\nPrevention: a test in CI logs in as two tenants and tries to read across, and a lint rule fails the build when an endpoint has no check.';
    const report = reviewDraft(text);

    expect(report.isStory).toBe(true);
    expect(report.verdict.impact).not.toBe('missing');
    expect(rulesOf(text)).not.toContain('missing-impact');
    expect(rulesOf(text)).not.toContain('vague-impact');
  });

  it('says that a text is no story instead of listing every step as missing', () => {
    const { isStory, findings, checklist, verdict } = reviewDraft(
      'Thanks, great question! At Lumora we believe that reliability is a promise. Our suite gives leaders a single pane of glass, with insights that surface anomalies faster than traditional tools. We would love to walk you through a demo.',
    );

    expect({ isStory, findings, checklist }).toEqual({ isStory: false, findings: [], checklist: [] });
    expect(verdict.headline).toContain('bug story');
  });

  it('reviews two bugs as one answer and says that one story is stronger', () => {
    const text =
      'My release charged 412 customers twice, and I rolled it back within nine minutes. The cause was a missing key, and I fixed it. Another time I broke the login for an hour. I had renamed a cookie, and 3,000 people were thrown out.';

    expect(rulesOf(text)).toContain('two-stories');
  });

  it.each([
    ['quoted', 'My lead said “QA should have caught it”, and I disagreed.'],
    ['negated', 'It was not QA’s fault.'],
    ['rejected', 'It would be easy to blame QA, but I had skipped the check.'],
    ['asked about', 'Was it QA’s fault?'],
  ])('does not hear blame that is %s', (_, sentence) => {
    const text = `My release charged 412 customers twice. ${sentence} I rolled it back within nine minutes.`;

    expect(rulesOf(text)).not.toContain('blame');
  });
});

it('names blame by what its own clause says, not by what the next one does', () => {
  const text =
    'My release charged 412 customers twice. Mistakes were made in the review, since we were under pressure to get it out. I rolled it back.';

  expect(reviewDraft(text).findings.find(({ rule }) => rule === 'blame')?.kind).toBe('evasion');
});

describe('a text that is no story', () => {
  it.each([
    ['', 'nothing to read'],
    ['   \n\n ', 'nothing to read'],
    ['We broke it.', 'too little'],
    ['Walk me through a bug you shipped to production. What changed afterward?', 'questions'],
    [
      'Am Montag habe ich einen Fehler in die Produktion gebracht, und die Kunden konnten nicht mehr bezahlen. Wir haben die Version zurückgenommen und danach einen Test geschrieben.',
      'English',
    ],
  ])('says in one sentence why: %s', (text, reason) => {
    const { isStory, verdict } = reviewDraft(text);

    expect(isStory).toBe(false);
    expect(verdict.headline).toContain(reason);
  });

  it.each(['zod', 'preact', 'puppeteer-core', 'fast-check', 'vitest', 'axe-core', 'tsx', 'typescript'])(
    'is the README of %s, and nothing in it is marked',
    name => {
      const readme = readFileSync(join(import.meta.dirname, '../../../node_modules', name, 'README.md'), 'utf8');
      const { isStory, findings } = reviewDraft(readme);

      expect({ isStory, findings }).toEqual({ isStory: false, findings: [] });
    },
  );
});
