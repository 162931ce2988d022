import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages, Refusal } from '../../lib/messages/answer';
import { askTab } from '../../lib/messages/send';
import { withIgnored } from '../../lib/settings/ignored';
import { readKeptChecks, saveKeptChecks } from '../../lib/settings/kept-checks';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store';
import { openPanel, putGerman } from './put-app';
import { offerOnSites } from './site-offers';

/** Where `print.html` finds what to show: in memory only, until the browser closes. */
const PRINTED = 'printed';

const MENU_ENTRY = 'check-selection';

/** Commands that go to an app that is open already; `check` opens it. */
const TO_APP = {
  'next-finding': 'next',
  'previous-finding': 'previous',
  'switch-focus': 'switchFocus',
  'apply-suggestion': 'apply',
  'ignore-finding': 'ignore',
} as const;

const isAppCommand = (command: string): command is keyof typeof TO_APP => Object.hasOwn(TO_APP, command);

/** Firefox names the API `menus`; Chrome and Edge `contextMenus`. */
const menus = (): typeof browser.contextMenus =>
  (browser as typeof browser & { menus?: typeof browser.contextMenus }).menus ?? browser.contextMenus;

/** Opens the panel; where the browser lets nobody in, the popup says so. */
async function check(tab: Browser.tabs.Tab | undefined, selectionText?: string): Promise<void> {
  if (tab?.id === undefined) return;
  const placed = await openPanel(tab.id, selectionText);
  if (placed === 'restricted') await browser.action.openPopup().catch(() => undefined); // A window without a toolbar.
}

async function createMenu(): Promise<void> {
  await menus().removeAll();
  menus().create({
    id: MENU_ENTRY,
    title: browser.i18n.getMessage('checkSelection'),
    contexts: ['selection', 'editable'],
  });
}

// A module, so that the package holds once what it shares with the pages: schemas and storage.
export default defineBackground({ type: 'module', main });

function main(): void {
  // Firefox forgets menu entries of an event page only with an update, Chrome never: making them anew is right for both.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void createMenu());

  menus().onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ENTRY) void check(tab, info.selectionText);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'check') void check(tab);
    else if (isAppCommand(command) && tab?.id !== undefined) void askTab({ tabId: tab.id }, TO_APP[command], {});
  });

  // A permission given or taken away in the browser's own settings changes the offer, too; so do imported settings.
  const offer = () => void readSettings().then(({ value }) => offerOnSites(value.sites));
  browser.permissions.onAdded.addListener(offer);
  browser.permissions.onRemoved.addListener(offer);
  let offered: string | null = null;
  watchSettings(({ sites }) => {
    const now = sites.join(' ');
    if (now !== offered) void offerOnSites(sites);
    offered = now;
  }, new AbortController().signal);

  answerMessages(
    {
      async openReview({ tabId }, sender) {
        const id = tabId ?? sender.tab?.id;
        if (id === undefined) return new Refusal('nobody');
        return (await openPanel(id)) === 'there' ? {} : new Refusal('restricted');
      },
      async siteAccess({ origin, on }) {
        const { sites } = await changeSettings(now => ({
          sites: on ? [...new Set([...now.sites, origin])] : now.sites.filter(site => site !== origin),
        }));
        await offerOnSites(sites);
        return {};
      },
      async openOptions() {
        await browser.runtime.openOptionsPage();
        return {};
      },
      async openShortcuts() {
        const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
        if (commands.openShortcutSettings) await commands.openShortcutSettings();
        else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
        return {};
      },
      async shortcuts() {
        const commands = await browser.commands.getAll();
        return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
      },
      async bringGerman(_, sender) {
        if (sender.tab?.id !== undefined) await putGerman(sender.tab.id);
        return {};
      },
      async readStored({ draft }) {
        const [{ value: settings, lost }, checks] = await Promise.all([readSettings(), readKeptChecks()]);
        return { settings, lost, kept: checks.filter(check => check.draft === draft) };
      },
      async saveIgnored({ draft, ignored }) {
        await changeSettings(now => ({ ignored: withIgnored(now.ignored, draft, ignored, Date.now()) }));
        return {};
      },
      async saveKept({ draft, kept }) {
        await saveKeptChecks(draft, kept);
        return {};
      },
      async savePanel(part) {
        await changeSettings(({ panel: { width, side, collapsed } }) => ({
          panel: { width: part.width ?? width, side: part.side ?? side, collapsed: part.collapsed ?? collapsed },
        }));
        return {};
      },
      async print({ html }) {
        await browser.storage.session.set({ [PRINTED]: html });
        await browser.tabs.create({ url: browser.runtime.getURL('/print.html') });
        return {};
      },
    },
    new AbortController().signal,
  );
}
