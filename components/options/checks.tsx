import { useState } from 'preact/hooks';
import type { RuleSetting, Settings } from '../../lib/settings/schema';
import { Button } from '../controls/button';
import { useMessages } from '../i18n';
import { CheckRow } from './check-row';
import type { RuleInfo } from './options-props';
import { Section } from './section';

const FAMILIES = ['wording', 'gap', 'prevention', 'proportion'] as const;

interface ChecksProps {
  readonly rules: readonly RuleInfo[] | null;
  readonly chosen: Settings['rules'];
  readonly onChange: (chosen: Settings['rules']) => void;
}

/** Every rule by family, with its weight, and a search over them. */
export function Checks({ rules, chosen, onChange }: ChecksProps) {
  const t = useMessages();
  const [words, setWords] = useState('');
  if (!rules) {
    return (
      <Section id="checks">
        <p class="section-soft">{t('options.checks.loading')}</p>
      </Section>
    );
  }

  const found = rules.filter(rule => matches(rule, words));
  const off = rules.filter(({ id }) => chosen[id] === 'off').length;
  const count = t('options.checks.count', { count: rules.length });
  const choose = (id: string, setting: RuleSetting | null) => {
    const { [id]: _, ...others } = chosen;
    onChange(setting ? { ...others, [id]: setting } : others);
  };
  return (
    <Section id="checks" aside={off > 0 ? `${count}, ${t('options.checks.off', { count: off })}` : count}>
      <p class="section-soft">{t('options.checks.text')}</p>
      <div class="checks-tools">
        <input
          type="search"
          class="options-field"
          aria-label={t('options.checks.search')}
          placeholder={t('options.checks.search')}
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
        />
        {Object.keys(chosen).length > 0 && (
          <Button look="quiet" onClick={() => onChange({})}>
            {t('options.checks.reset')}
          </Button>
        )}
      </div>
      {FAMILIES.map(family => {
        const group = found.filter(rule => rule.family === family);
        return (
          group.length > 0 && (
            <div key={family} class="checks-family">
              <h3 class="checks-family-title">{t(`common.family.${family}`)}</h3>
              <ul>
                {group.map(rule => (
                  <CheckRow
                    key={rule.id}
                    rule={rule}
                    setting={chosen[rule.id] ?? null}
                    onChoose={setting => choose(rule.id, setting)}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
      <p class="section-soft" role="status">
        {found.length === 0 && t('options.checks.none', { words: words.trim() })}
      </p>
    </Section>
  );
}

const matches = ({ id, title, why }: RuleInfo, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every(word => `${id} ${title} ${why}`.toLowerCase().includes(word));
