import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { useMessages } from '../i18n';
import type { FileOutcome, OptionsProps } from './options-props';
import { Section } from './section';

type SettingsFileProps = Pick<OptionsProps, 'onExport' | 'onImport'>;

/** All settings to a file, and back from one. */
export function SettingsFile({ onExport, onImport }: SettingsFileProps) {
  const t = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const read = async (box: HTMLInputElement) => {
    const [file] = box.files ?? [];
    if (!file) return;
    setOutcome(null);
    setOutcome(await onImport(file));
    box.value = ''; // So that the same file can be chosen again once it is mended.
  };
  return (
    <Section id="file">
      <p class="section-soft">{t('options.file.text')}</p>
      <div class="settings-file">
        <Button onClick={onExport}>{t('options.file.export')}</Button>
        <Button onClick={() => input.current?.click()}>{t('options.file.import')}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('options.file.import')}
          onChange={event => void read(event.currentTarget)}
        />
      </div>
      <p class={outcome && !outcome.ok ? 'settings-file-refused' : undefined} role="status">
        {outcome && (outcome.ok ? t('options.file.done', outcome) : t(`options.file.${outcome.reason}`, outcome))}
      </p>
    </Section>
  );
}
