import { readdirSync, readFileSync } from 'node:fs';
import type { Kind, Section, Verdict } from '../../lib/engine/report';

export interface LabelledUnit {
  readonly text: string;
  readonly section: Section;
  readonly kinds?: readonly Kind[];
}

export interface LabelledSpan {
  readonly quote: string;
  readonly kind?: string;
  readonly nth?: number;
}

/** A draft with a careful reader's labels; the format is told in tests/corpus/GUIDE.md. */
export interface LabelledDraft {
  readonly id: string;
  readonly style: string;
  readonly paragraphs: readonly (readonly LabelledUnit[])[];
  readonly blame: readonly LabelledSpan[];
  readonly weak: readonly LabelledSpan[];
  readonly denial: readonly LabelledSpan[];
  readonly verdict: Omit<Verdict, 'level' | 'headline'>;
}

const CORPUS = new URL('../../tests/corpus/', import.meta.url);

/** Every draft of a folder of the corpus whose set's letter is among `sets`, in the order of the files. */
export const readDrafts = (folder: 'dev' | 'extra', sets = 'abcdefghijklmnopqrstuvwxyz'): LabelledDraft[] =>
  readdirSync(new URL(`${folder}/`, CORPUS))
    .filter(file => file.endsWith('.json') && sets.includes(file[0] as string))
    .sort()
    .flatMap(file => JSON.parse(readFileSync(new URL(`${folder}/${file}`, CORPUS), 'utf8')) as LabelledDraft[]);

export const draftText = ({ paragraphs }: LabelledDraft): string =>
  paragraphs.map(units => units.map(unit => unit.text).join(' ')).join('\n\n');

export interface LabelledWord {
  readonly middle: number;
  readonly unit: LabelledUnit;
}

/** Each word's middle with the labelled unit that it belongs to: how a labelling is laid over other cuts of the same text. */
export function labelledWords(draft: LabelledDraft): LabelledWord[] {
  const text = draftText(draft);
  const words: LabelledWord[] = [];
  let at = 0;
  for (const unit of draft.paragraphs.flat()) {
    const start = text.indexOf(unit.text, at);
    at = start + unit.text.length;
    for (const match of unit.text.matchAll(/\S+/g))
      words.push({ middle: start + match.index + match[0].length / 2, unit });
  }
  return words;
}

/** Fold of the draft at `index`: drafts of one set are dealt out in turn. */
export const foldOf = (index: number, folds: number): number => index % folds;
