import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/controls/shortcuts';
import { askBackground } from '../../lib/messages/send';

/** The extension's commands, with the keys that they have. */
export async function allShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/** The keys of one of the extension's commands as the browser writes them; empty where none are set. */
export async function keysOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Opens the browser's page where the extension's keys are changed. */
export const openShortcuts = () => void askBackground('openShortcuts', {});
