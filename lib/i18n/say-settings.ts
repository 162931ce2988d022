import type { Translate } from './translate';

/** As they are stored, in the order in which they are said. */
const SETTINGS = ['rules', 'words', 'pace', 'target', 'marksLook', 'sites', 'language', 'ignored', 'panel'] as const;

/** Settings by what the user calls them, each once; `paths` are such as `words.teams[2]`. Says nothing of a path that leads nowhere. */
export function saySettings(t: Translate, paths: readonly string[]): string {
  const lost = new Set(paths.map(path => path.split(/[.[]/)[0]));
  const names = SETTINGS.filter(name => lost.has(name)).map(name => t(`common.setting.${name}`));
  return new Intl.ListFormat(t.language).format(names);
}
