import type { RuleSetting } from '../../lib/settings/schema';
import { Example, marksWords } from '../finding/example';
import { useMessages } from '../i18n';
import type { RuleInfo } from './options-props';

const WEIGHTS = ['high', 'medium', 'hint'] as const;

interface CheckRowProps {
  readonly rule: RuleInfo;
  /** `null`: as the rule sets it out. */
  readonly setting: RuleSetting | null;
  readonly onChoose: (setting: RuleSetting | null) => void;
}

/** One rule: what it is, why it matters, an example, and its weight. */
export function CheckRow({ rule, setting, onChoose }: CheckRowProps) {
  const t = useMessages();
  const { id, title, severity, why, flags } = rule;
  const [example] = flags;
  const choose = (value: string) => onChoose(value === severity ? null : (value as RuleSetting));
  return (
    <li class="check-row" data-rule={id} data-off={setting === 'off' || undefined}>
      <div class="check-row-words">
        <p class="check-row-title">{title}</p>
        <p class="section-soft">{why}</p>
        {example && marksWords(example) && (
          <details class="check-row-example">
            <summary>{t('finding.example')}</summary>
            <Example marked={example} />
          </details>
        )}
      </div>
      <select
        class="options-field"
        aria-label={t('options.checks.severity', { title })}
        value={setting ?? severity}
        onChange={event => choose(event.currentTarget.value)}
      >
        {WEIGHTS.map(weight => (
          <option key={weight} value={weight}>
            {weight === severity
              ? t('options.checks.own', { severity: t(`common.severity.${weight}`) })
              : t(`common.severity.${weight}`)}
          </option>
        ))}
        <option value="off">{t('options.checks.isOff')}</option>
      </select>
    </li>
  );
}
