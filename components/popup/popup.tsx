import { CircleQuestionMark, Settings } from 'lucide';
import { useState } from 'preact/hooks';
import { IconButton } from '../controls/button';
import { Disclosure } from '../controls/disclosure';
import { useMessages } from '../i18n';
import { StoryBox } from '../quick-review/story-box';
import type { StoryEngine } from '../quick-review/story-engine';
import { CheckButton } from './check-button';
import { DraftAtAGlance } from './draft-at-a-glance';
import type { PopupPage, PopupSite } from './popup-page';
import { SiteSwitch } from './site-switch';

export interface PopupProps {
  readonly page: PopupPage;
  readonly site: PopupSite | null;
  /** `null` while it loads. */
  readonly engine: StoryEngine | null;
  readonly sample: string;
  /** The keys that open the review; empty where none are set. */
  readonly keys: string;
  /** Opens the panel in the page; false when that did not work. */
  readonly onCheck: () => Promise<boolean>;
  /** Switches the offer on this site; false when the browser or the user said no. */
  readonly onOffer: (on: boolean) => Promise<boolean>;
  readonly onSettings: () => void;
  /** Opens the page that says what it does, with the keys and the sample story. */
  readonly onHelp: () => void;
}

/** The quick checklist behind the toolbar button; where the page has no draft, a box to paste a story into. */
export function Popup(props: PopupProps) {
  const { page, site, engine, sample, keys, onCheck, onOffer, onSettings, onHelp } = props;
  const t = useMessages();
  const [failed, setFailed] = useState(false);
  const isRestricted = page.kind === 'restricted';
  const showsBox = isRestricted || page.kind === 'no-draft' || failed;
  const check = async () => setFailed(!(await onCheck()));

  return (
    <main class="popup">
      <header class="popup-head">
        <h1 class="popup-name">Afterward</h1>
        <IconButton icon={CircleQuestionMark} label={t('popup.help')} onClick={onHelp} />
        <IconButton icon={Settings} label={t('popup.settings')} onClick={onSettings} />
      </header>
      {/* First, and so in one place: what is read of the page comes a moment later, and must not move it from under the pointer. */}
      {!isRestricted && (
        <div class="popup-actions">
          <CheckButton keys={keys} onCheck={check} />
          {failed && <p role="alert">{t('popup.check.failed')}</p>}
        </div>
      )}
      {page.kind === 'draft' ? (
        <DraftAtAGlance text={page.text} source={page.source} engine={engine} />
      ) : (
        <PageState kind={page.kind} />
      )}
      {showsBox && <StoryBox engine={engine} sample={sample} />}
      {page.kind === 'draft' && !failed && (
        <Disclosure title={t('popup.paste')}>
          <StoryBox engine={engine} sample={sample} />
        </Disclosure>
      )}
      {site && <SiteSwitch site={site} onOffer={onOffer} />}
    </main>
  );
}

function PageState({ kind }: { readonly kind: Exclude<PopupPage['kind'], 'draft'> }) {
  const t = useMessages();
  if (kind === 'loading') return <p class="popup-soft">{t('popup.loading.title')}</p>;
  const [title, text] =
    kind === 'restricted'
      ? [t('popup.restricted.title'), t('popup.restricted.text')]
      : [t('popup.none.title'), t('popup.none.text')];
  return (
    <div>
      <h2 class="popup-title">{title}</h2>
      <p class="popup-soft">{text}</p>
    </div>
  );
}
