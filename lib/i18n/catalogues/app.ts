import * as de from '../de';
import * as en from '../en';
import type { Catalogue } from '../translate';

/** What the in-page app says: panel, card and marks. One by one, because the app comes with English only. */
export const appEnglish = { common: en.common, panel: en.panel, card: en.card };
export const appGerman = { common: de.common, panel: de.panel, card: de.card };

export const appCatalogue: Catalogue = { en: appEnglish, de: appGerman };
