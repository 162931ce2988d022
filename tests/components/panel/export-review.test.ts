import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeReview, toHtml, toMarkdown } from '../../../components/panel/export-review';
import { appCatalogue } from '../../../lib/i18n/catalogues/app';
import { createTranslate } from '../../../lib/i18n/translate';
import { SAMPLE_STORY } from '../../../lib/sample-story';
import { sampleReport } from '../../helpers/sample-report';

const t = createTranslate(appCatalogue, 'en');
const report = sampleReport();
const tagsOf = (html: string) => html.match(/<[^>]*>/g);
const describeSample = (findings = report.findings) => describeReview(report, { findings, text: SAMPLE_STORY, t });

it('tells headline, steps, findings with a wording, and questions', () => {
  const markdown = toMarkdown(describeSample());
  expect(markdown).toContain('**Nearly there. Say what stopped the harm before you explain the cause.**');
  expect(markdown).toContain('- ✓ The bug and its impact: told');
  expect(markdown).toContain('- Reads as blame: “QA should have caught it”');
  expect(markdown).toContain('A wording: “Our test plan didn’t cover it, and I didn’t ask for it”');
  expect(markdown).toContain('- ○ You say a customer found it. Should an alert have?');
});

it('leaves out what is not there', () => {
  expect(toMarkdown(describeSample([]))).not.toContain('## Findings');
});

const plain = report.findings.slice(0, 1).map(one => ({ ...one, title: 'T', suggestions: [] }));

it('lets nothing that the user wrote become Markdown or HTML', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '*', '_', '`', '[', ']', '#', '\n', '&', '"', 'a') }),
      quote => {
        const sheet = describeSample(plain.map(one => ({ ...one, quote: `x${quote}x` })));
        const line = toMarkdown(sheet)
          .split('\n')
          .find(one => one.startsWith('- T'));
        expect(line?.replace(/\\[\\`*_{}[\]<>#|~]/g, '')).not.toMatch(/[`*_{}[\]<>#|~]/);
        expect(tagsOf(toHtml(sheet, t))).toEqual(tagsOf(toHtml(describeSample(plain), t)));
      },
    ),
  );
});
