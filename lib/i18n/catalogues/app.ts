import * as de from '../de';
import * as en from '../en';
import type { Catalogue } from '../translate';

/** What the in-page app says: panel, card and marks. */
export const appCatalogue: Catalogue = {
  en: { common: en.common, panel: en.panel, card: en.card },
  de: { common: de.common, panel: de.panel, card: de.card },
};
