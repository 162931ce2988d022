import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/schema';
import { useMessages } from '../i18n';
import type { Limits } from './options-props';
import { Section } from './section';

type Chosen = Pick<Settings, 'pace' | 'target'>;

interface LengthProps extends Chosen {
  readonly limits: Limits;
  readonly onChange: (part: Partial<Chosen>) => void;
}

/** Speaking pace and the time to aim at. */
export function Length({ pace, target, limits, onChange }: LengthProps) {
  const t = useMessages();
  const [crossed, setCrossed] = useState(false);
  const aim = (next: Chosen['target']) => {
    setCrossed(next.min > next.max);
    if (next.min <= next.max) onChange({ target: next });
  };
  const words = (minutes: number) => Math.round((minutes * pace) / 10) * 10;
  return (
    <Section id="length">
      <NumberField
        label={t('options.length.pace')}
        value={pace}
        step={5}
        {...limits.pace}
        onChange={next => onChange({ pace: Math.round(next) })}
      />
      <p class="section-soft">{t('options.length.paceHint')}</p>
      <fieldset class="length-target">
        <legend>{t('options.length.target')}</legend>
        <NumberField
          label={t('options.length.min')}
          value={target.min}
          step={0.5}
          {...limits.target}
          onChange={min => aim({ ...target, min })}
        />
        <NumberField
          label={t('options.length.max')}
          value={target.max}
          step={0.5}
          {...limits.target}
          onChange={max => aim({ ...target, max })}
        />
      </fieldset>
      <p class="section-soft">{t('options.length.words', { min: words(target.min), max: words(target.max) })}</p>
      {crossed && <p role="alert">{t('options.length.crossed')}</p>}
    </Section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, min, max, step, onChange }: NumberFieldProps) {
  const t = useMessages();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const typed = Number(text);
  const fits = text.trim() !== '' && typed >= min && typed <= max;
  return (
    <div class="number-field">
      <label>
        {label}{' '}
        <input
          type="number"
          class="options-field"
          min={min}
          max={max}
          step={step}
          value={text}
          aria-invalid={!fits}
          onInput={event => setText(event.currentTarget.value)}
          onChange={() => fits && onChange(typed)}
        />
      </label>
      {!fits && <p role="alert">{t('options.length.range', { min, max })}</p>}
    </div>
  );
}
