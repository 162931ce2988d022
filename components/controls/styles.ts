import theme from '../theme.css?inline';
import base from './base.css?inline';
import button from './button.css?inline';
import disclosure from './disclosure.css?inline';
import icon from './icon.css?inline';
import menu from './menu.css?inline';
import shortcuts from './shortcuts.css?inline';

/** The theme and the controls of panel and card as text, for a shadow root. */
export const controlStyles = [theme, base, icon, button, disclosure, menu, shortcuts].join('\n');
