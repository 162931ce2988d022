import theme from '../theme.css?inline';
import base from './base.css?inline';
import button from './button.css?inline';
import disclosure from './disclosure.css?inline';
import icon from './icon.css?inline';
import menu from './menu.css?inline';
import switchBox from './switch.css?inline';

/** The theme and the controls as text, for a shadow root. Extension pages import the `.css` files themselves. */
export const controlStyles = [theme, base, icon, button, disclosure, menu, switchBox].join('\n');
