import type { Finding, Report } from '../../lib/engine/report';
import type { Translate } from '../../lib/i18n/translate';
import { clock } from './figures';
import { shorten } from './quoted';

interface SheetEntry {
  readonly mark: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** A review in words, before it is set as Markdown or as a page. */
export interface ReviewSheet {
  readonly title: string;
  readonly facts: string;
  readonly headline: string;
  readonly parts: readonly { readonly title: string; readonly entries: readonly SheetEntry[] }[];
}

interface Shown {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly t: Translate;
}

const STATE_MARKS = { done: '✓', weak: '◐', missing: '○' } as const;

/** Tells a review to somebody who does not see the panel: a mentor. Only words that the findings quote are taken from the draft. */
export function describeReview(report: Report, { findings, text, t }: Shown): ReviewSheet {
  const facts = [
    t(`panel.level.${report.verdict.level}`),
    t('common.words', { count: report.words }),
    t('panel.time.fits', { time: clock(report.minutes) }),
  ];
  const steps = report.checklist.map(({ step, state, advice }) => ({
    mark: STATE_MARKS[state],
    text: `${t(`common.step.${step}`)}: ${t(`common.state.${state}`)}`,
    details: state === 'done' ? [] : [advice],
  }));
  const found = findings.map(({ quote, title, message, suggestions: [first] }) => {
    return {
      mark: '•',
      text: quote ? t('panel.export.quoted', { title, quote: shorten(quote) }) : title,
      details: [message, ...(first ? [t('panel.export.wording', { text: first.text.trim() })] : [])],
    };
  });
  const asked = report.followUps.map(({ question, answered, evidence }) => ({
    mark: answered ? STATE_MARKS.done : STATE_MARKS.missing,
    text: question,
    details: evidence ? [t('panel.export.said', { quote: shorten(text.slice(evidence.start, evidence.end)) })] : [],
  }));
  return {
    title: t('panel.export.title'),
    facts: facts.join(' · '),
    headline: report.verdict.headline,
    parts: [
      { title: t('panel.steps.title'), entries: steps },
      { title: t('panel.findings.title'), entries: found },
      { title: t('panel.ask.title'), entries: asked },
    ].filter(({ entries }) => entries.length > 0),
  };
}

const MARKDOWN_SIGNS = /[\\`*_{}[\]<>#|~]/g;
const inMarkdown = (text: string) => text.replace(/\s+/g, ' ').replace(MARKDOWN_SIGNS, '\\$&');

export function toMarkdown({ title, facts, headline, parts }: ReviewSheet): string {
  const entry = ({ mark, text, details }: SheetEntry) =>
    [`- ${mark === '•' ? '' : `${mark} `}${inMarkdown(text)}`, ...details.map(line => `  ${inMarkdown(line)}`)].join(
      '  \n',
    );
  const sections = parts.map(part => `## ${inMarkdown(part.title)}\n\n${part.entries.map(entry).join('\n')}`);
  return `${[`# ${inMarkdown(title)}`, inMarkdown(facts), `**${inMarkdown(headline)}**`, ...sections].join('\n\n')}\n`;
}

const HTML_SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
const inHtml = (text: string) => text.replace(/[&<>"]/g, sign => HTML_SIGNS[sign as keyof typeof HTML_SIGNS]);

const PAGE_STYLE =
  'body{font:11pt/1.5 system-ui,sans-serif;max-width:42em;margin:2em auto;padding:0 1em;color:#222}' +
  'h1{font-size:1em}h2{font-size:1em;margin:2em 0 .5em}.headline{font-size:1.5em;line-height:1.3;font-weight:600}' +
  'ul{list-style:none;padding:0}li{margin:.5em 0;padding-inline-start:1.5em;text-indent:-1.5em;break-inside:avoid}' +
  'li p{margin:0;text-indent:0;color:#555}.mark{display:inline-block;width:1.5em;text-indent:0}';

/** A whole page without scripts and without anything to fetch. */
export function toHtml(
  { title, facts, headline, parts }: ReviewSheet,
  { language, direction }: Pick<Translate, 'language' | 'direction'>,
): string {
  const entry = ({ mark, text, details }: SheetEntry) =>
    `<li><span class="mark">${mark}</span>${inHtml(text)}${details.map(line => `<p>${inHtml(line)}</p>`).join('')}</li>`;
  const sections = parts.map(part => `<h2>${inHtml(part.title)}</h2><ul>${part.entries.map(entry).join('')}</ul>`);
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${inHtml(title)}</title>`,
    `<style>${PAGE_STYLE}</style><main><h1>${inHtml(title)}</h1><p class="headline">${inHtml(headline)}</p>`,
    `<p>${inHtml(facts)}</p>${sections.join('')}</main></html>`,
  ].join('');
}
