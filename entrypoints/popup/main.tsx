import '../../components/quick-review/quick-review.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup';
import type { PopupPage, PopupSite } from '../../components/popup/popup-page';
import type { StoryEngine } from '../../components/quick-review/story-engine';
import { askBackground, askTab } from '../../lib/messages/send';
import { hideIgnored } from '../../lib/review/ignores';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { draftKey, ignoredIn } from '../../lib/settings/ignored';
import type { Settings } from '../../lib/settings/schema';
import { withApp } from '../background/put-app';
import { Page } from '../pages/page';
import { keysOf } from '../pages/shortcuts';
import { isAllowed, isAlwaysOffered, offerSite, withdrawSite } from '../pages/sites';
import { useStoryEngine } from '../pages/use-engine';
import { useSettings } from '../pages/use-settings';

type Tab = Browser.tabs.Tab;

const nameOf = () => 'Afterward';

function PopupPageView() {
  const stored = useSettings();
  const [tab, setTab] = useState<Tab | null>(null);
  const [page, setPage] = useState<PopupPage>({ kind: 'loading' });
  const [keys, setKeys] = useState('');
  const story = useStoryEngine(stored?.value);
  const [site, recheckSite] = useSite(tab, stored?.value);
  const engine = useMemo(() => story && stored && withoutIgnored(story, stored.value, tab), [story, stored, tab]);

  useEffect(() => {
    void activeTab().then(async active => {
      setTab(active ?? null);
      setPage(await readPage(active));
    });
    void keysOf('check').then(setKeys);
  }, []);

  if (!stored) return null;
  const origin = originOf(tab);
  return (
    <Page settings={stored.value} titleOf={nameOf}>
      <Popup
        page={page}
        site={site}
        engine={engine}
        sample={SAMPLE_STORY}
        keys={keys}
        onCheck={async () => {
          // Whoever is quick clicks before the tab is known.
          const { id } = tab ?? (await activeTab()) ?? {};
          // The background opens the panel: a popup can be gone at any moment.
          const opened = id !== undefined && (await askBackground('openReview', { tabId: id })).ok;
          if (opened) window.close();
          return opened;
        }}
        onOffer={async on => {
          if (!origin) return false;
          const done = await (on ? offerSite(origin) : withdrawSite(origin));
          recheckSite();
          return done;
        }}
        onSettings={() => {
          void browser.runtime.openOptionsPage();
          window.close();
        }}
        onHelp={() => {
          void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
          window.close();
        }}
      />
    </Page>
  );
}

const activeTab = async (): Promise<Tab | undefined> =>
  (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];

async function readPage(tab: Tab | undefined): Promise<PopupPage> {
  const tabId = tab?.id;
  if (tabId === undefined) return { kind: 'restricted' };
  const reply = await withApp(tabId, () => askTab({ tabId }, 'readDraft', {}));
  if (reply === 'restricted') return { kind: 'restricted' };
  return reply.ok && reply.value ? { kind: 'draft', ...reply.value } : { kind: 'no-draft' };
}

const originOf = (tab: Tab | null): string | null =>
  tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).origin : null;

/** The site in the tab, and how to look again after it was switched. */
function useSite(tab: Tab | null, settings: Settings | undefined): [PopupSite | null, () => void] {
  const [allowed, setAllowed] = useState(false);
  const [looks, setLooks] = useState(0);
  const origin = originOf(tab);
  useEffect(() => {
    if (origin) void isAllowed(origin).then(setAllowed);
  }, [origin, looks]);
  const again = () => setLooks(before => before + 1);
  if (!origin) return [null, again];
  const { host } = new URL(origin);
  const isOn = allowed && (settings?.sites.includes(origin) ?? false);
  const switched = isOn ? 'on' : 'off';
  return [{ host, offered: isAlwaysOffered(host) ? 'always' : switched }, again];
}

/** The same engine without the findings that the user has chosen to ignore in this tab. */
function withoutIgnored(engine: StoryEngine, settings: Settings, tab: Tab | null): StoryEngine {
  const ignored = ignoredIn(settings.ignored, tab?.url ? draftKey(tab.url) : '');
  return { ...engine, review: text => hideIgnored(engine.review(text), ignored) };
}

render(<PopupPageView />, document.body);
