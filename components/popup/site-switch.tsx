import { useState } from 'preact/hooks';
import { Switch } from '../controls/switch';
import { useMessages } from '../i18n';
import type { PopupSite } from './popup-page';

interface SiteSwitchProps {
  readonly site: PopupSite;
  readonly onOffer: (on: boolean) => Promise<boolean>;
}

/** Whether this site always offers a review. */
export function SiteSwitch({ site: { host, offered }, onOffer }: SiteSwitchProps) {
  const t = useMessages();
  const [wish, setWish] = useState<boolean | null>(null);
  const [denied, setDenied] = useState(false);
  if (offered === 'always') return <p class="site-switch popup-soft">{t('popup.site.builtIn', { host })}</p>;

  const change = async (on: boolean) => {
    setWish(on);
    const done = await onOffer(on);
    setDenied(!done);
    setWish(null);
  };
  return (
    <div class="site-switch">
      <Switch
        label={t('popup.site.switch', { host })}
        hint={t('popup.site.hint')}
        checked={wish ?? offered === 'on'}
        onChange={on => void change(on)}
      />
      {denied && <p role="alert">{t('popup.site.denied')}</p>}
    </div>
  );
}
