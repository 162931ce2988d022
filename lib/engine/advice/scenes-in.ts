import { byParagraph } from '../judge/by-paragraph';
import { SCENES } from '../words/scenes';

const SIGNS = SCENES.map(({ sign }) => new RegExp(sign.source, `${sign.flags}g`));

/** How often the words of each sort of incident stand in a text, in the order of the list. */
export const countScenes: (text: string) => readonly number[] = byParagraph(
  paragraph => SIGNS.map(sign => paragraph.match(sign)?.length ?? 0),
  paragraphs => SIGNS.map((_, scene) => paragraphs.reduce((total, counts) => total + (counts[scene] ?? 0), 0)),
);
