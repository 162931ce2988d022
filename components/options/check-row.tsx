import type { RuleSetting } from '../../lib/settings/schema';
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
  const choose = (value: string) => onChoose(value === severity ? null : (value as RuleSetting));
  return (
    <li class="check-row" data-rule={id} data-off={setting === 'off' || undefined}>
      <div class="check-row-words">
        <p class="check-row-title">{title}</p>
        <p class="section-soft">{why}</p>
        {flags[0] && <Example marked={flags[0]} />}
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

/** An example text with the found words in `[[ ]]`, as rules write them; a gap shows as an insertion mark. */
function Example({ marked }: { readonly marked: string }) {
  const t = useMessages();
  // In the pieces of a split by brackets every second one is what the brackets held.
  const pieces = marked.split(/\[\[|\]\]/);
  const hasWords = pieces.some((piece, index) => index % 2 === 1 && piece);
  if (!hasWords) return null;
  return (
    <details class="check-row-example">
      <summary>{t('options.checks.example')}</summary>
      <p lang="en" dir="ltr">
        {pieces.map((piece, index) => (index % 2 === 1 ? <mark key={piece}>{piece}</mark> : piece))}
      </p>
    </details>
  );
}
