import { render } from 'preact';
import { I18nProvider } from '../i18n';
import { Card, type CardProps } from './card';

export type { CardProps } from './card';
export type { CardAnchor } from './place-card';
export { cardStyles } from './styles';

function CardInItsLanguage(props: CardProps) {
  return (
    <I18nProvider translate={props.translate.value}>
      <Card key={props.finding.id} {...props} />
    </I18nProvider>
  );
}

/** Shows the card of one finding in a shadow root that has adopted `cardStyles`, and gives what takes it away again. */
export function mountCard(root: ShadowRoot, props: CardProps): () => void {
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  render(<CardInItsLanguage {...props} />, place);
  return () => {
    render(null, place);
    place.remove();
  };
}
