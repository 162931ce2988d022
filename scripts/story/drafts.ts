import { readdirSync, readFileSync } from 'node:fs';
import type { Kind, Section, Verdict } from '../../lib/engine/report';
import { parseWritten } from './written';

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
  /** The draft whose moves and labels it tells anew in another world; both belong to one fold. */
  readonly after?: string;
  readonly paragraphs: readonly (readonly LabelledUnit[])[];
  readonly blame: readonly LabelledSpan[];
  readonly weak: readonly LabelledSpan[];
  readonly denial: readonly LabelledSpan[];
  readonly verdict: Omit<Verdict, 'level' | 'headline'>;
}

/** Where in the corpus a draft lies. */
export type Folder = 'dev' | 'extra' | 'written';

/** The folder of a draft: its id begins with it. */
export const folderOf = (id: string): Folder => id.slice(0, id.indexOf('-')) as Folder;

const CORPUS = new URL('../../tests/corpus/', import.meta.url);

/** Every draft of a folder of the corpus whose set's letter is among `sets`, in the order of the files. */
export const readDrafts = (folder: 'dev' | 'extra', sets = 'abcdefghijklmnopqrstuvwxyz'): LabelledDraft[] =>
  readdirSync(new URL(`${folder}/`, CORPUS))
    .filter(file => file.endsWith('.json') && sets.includes(file[0] as string))
    .sort()
    .flatMap(file => JSON.parse(readFileSync(new URL(`${folder}/${file}`, CORPUS), 'utf8')) as LabelledDraft[]);

/** The drafts that were written for training alone, set by set. */
export const readWritten = (): LabelledDraft[] => {
  const folder = new URL('written/', CORPUS);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file =>
      parseWritten(
        `written-${file.replace('.txt', '').replace(/\W/g, '-')}`,
        readFileSync(new URL(file, folder), 'utf8'),
      ),
    );
};

/** Every labelled draft that weights may be fitted to, always in the same order. */
export const allDrafts = (): LabelledDraft[] => [...readDrafts('dev'), ...readDrafts('extra'), ...readWritten()];

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

/** Each draft's fold: they are dealt out in turn, and what tells another draft anew goes where that one went. */
export function foldsOf(drafts: readonly LabelledDraft[], folds: number): number[] {
  const dealt = new Map(drafts.map(({ id }, index) => [id, index % folds]));
  return drafts.map(({ after }, index) => (after === undefined ? index % folds : (dealt.get(after) ?? index % folds)));
}
