import type { MessageKey, Translate } from './translate';

/** What the adapters call an editor that has no name of its own. */
const UNNAMED: ReadonlyMap<string, Extract<MessageKey, `common.editor.${string}`>> = new Map([
  ['a text editor', 'common.editor.rich'],
  ['a text field', 'common.editor.field'],
  ['a code editor', 'common.editor.code'],
  ['this page', 'common.editor.page'],
]);

/** An editor as one says it in a sentence; names such as “Google Docs” stay as they are. */
export function sayEditor(t: Translate, name: string): string {
  const key = UNNAMED.get(name);
  return key ? t(key) : name;
}
