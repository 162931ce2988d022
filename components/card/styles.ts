import card from './card.css?inline';

/** What the card needs besides `panelStyles`, as a style sheet for the same shadow root. */
export const cardStyles = card;
