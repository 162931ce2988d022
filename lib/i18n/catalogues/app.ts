import * as de from '../de';
import * as en from '../en';
import type { Catalogue } from '../translate';

/** What the in-page app says: panel and card. One by one, because the app comes with English only. */
export const appEnglish = { common: en.common, finding: en.finding, panel: en.panel };
export const appGerman = { common: de.common, finding: de.finding, panel: de.panel };

export const appCatalogue: Catalogue = { en: appEnglish, de: appGerman };
