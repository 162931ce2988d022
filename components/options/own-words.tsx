import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/schema';
import { useMessages } from '../i18n';
import type { Limits } from './options-props';
import { Section } from './section';

type Words = Settings['words'];

interface OwnWordsProps {
  readonly words: Words;
  readonly limits: Limits['phrases'];
  readonly onChange: (words: Words) => void;
}

/** Names that count as a team, and words that are never marked. */
export function OwnWords({ words, limits, onChange }: OwnWordsProps) {
  const t = useMessages();
  return (
    <Section id="words">
      <WordList
        label={t('options.words.teams')}
        hint={t('options.words.teamsHint')}
        limits={limits}
        list={words.teams}
        onChange={teams => onChange({ ...words, teams })}
      />
      <WordList
        label={t('options.words.neverFlag')}
        hint={t('options.words.neverFlagHint')}
        limits={limits}
        list={words.neverFlag}
        onChange={neverFlag => onChange({ ...words, neverFlag })}
      />
    </Section>
  );
}

interface WordListProps {
  readonly label: string;
  readonly hint: string;
  readonly limits: Limits['phrases'];
  readonly list: readonly string[];
  readonly onChange: (list: string[]) => void;
}

function WordList({ label, hint, limits, list, onChange }: WordListProps) {
  const t = useMessages();
  const stored = list.join('\n');
  const [text, setText] = useState(stored);
  const [leftOut, setLeftOut] = useState(false);
  useEffect(() => setText(stored), [stored]);

  const keep = () => {
    const lines = [...new Set(text.split('\n').map(line => line.trim()))].filter(Boolean);
    const fitting = lines.filter(line => line.length <= limits.longest).slice(0, limits.most);
    setLeftOut(fitting.length < lines.length);
    setText(fitting.join('\n'));
    if (fitting.join('\n') !== stored) onChange(fitting);
  };
  return (
    <div class="word-list">
      <label>
        {label}
        <textarea
          class="options-field"
          rows={3}
          dir="auto"
          spellcheck={false}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
          onBlur={keep}
        />
      </label>
      <p class="section-soft">{hint}</p>
      {leftOut && <p role="alert">{t('options.words.tooLong', limits)}</p>}
    </div>
  );
}
