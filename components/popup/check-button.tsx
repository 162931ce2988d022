import { useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { useMessages } from '../i18n';

interface CheckButtonProps {
  readonly keys: string;
  readonly onCheck: () => Promise<void>;
}

/** Opens the review in the page, and says that it is on its way. */
export function CheckButton({ keys, onCheck }: CheckButtonProps) {
  const t = useMessages();
  const [isOpening, setOpening] = useState(false);
  const check = async () => {
    setOpening(true);
    await onCheck();
    setOpening(false);
  };
  return (
    <div class="check-button">
      <Button look="primary" disabled={isOpening} onClick={() => void check()}>
        {isOpening ? t('popup.opening') : t('popup.check')}
      </Button>
      {keys && <span class="check-button-keys">{t('popup.checkKeys', { keys })}</span>}
    </div>
  );
}
