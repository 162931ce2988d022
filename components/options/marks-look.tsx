import type { Settings } from '../../lib/settings/schema';
import { useMessages } from '../i18n';
import { Section } from './section';

const LOOKS = ['lines', 'tint'] as const;

/** A sentence with one mark of each family, in the language of the stories. */
const PREVIEW = [
  ['wording', 'QA should have caught it'],
  ['gap', ', and we rolled back once we knew why'],
  ['prevention', '. We are more careful now'],
  ['proportion', ', after what was an utter catastrophe'],
] as const;

interface MarksLookProps {
  readonly look: Settings['marksLook'];
  readonly onChange: (look: Settings['marksLook']) => void;
}

/** How marks look in the text, shown on a sentence. */
export function MarksLook({ look, onChange }: MarksLookProps) {
  const t = useMessages();
  return (
    <Section id="marks">
      <fieldset class="marks-look">
        <legend class="aw-unseen">{t('options.marks.look')}</legend>
        {LOOKS.map(each => (
          <label key={each}>
            <input type="radio" name="marks-look" checked={look === each} onChange={() => onChange(each)} />
            {t(`options.marks.${each}`)}
          </label>
        ))}
      </fieldset>
      <figure class="marks-look-preview" data-look={look}>
        <figcaption class="aw-unseen">{t('options.marks.preview')}</figcaption>
        <p lang="en" dir="ltr">
          {PREVIEW.map(([family, words]) => (
            <Marked key={family} family={family} words={words} />
          ))}
          .
        </p>
      </figure>
    </Section>
  );
}

/** The words without what joins them to the sentence before. */
function Marked({ family, words }: { readonly family: string; readonly words: string }) {
  const joint = words.match(/^[,. ]*/)?.[0] ?? '';
  return (
    <>
      {joint}
      <mark data-family={family}>{words.slice(joint.length)}</mark>
    </>
  );
}
