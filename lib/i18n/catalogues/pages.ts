import * as de from '../de';
import * as en from '../en';
import type { Catalogue } from '../translate';

/** What the extension's own pages say: popup, options and welcome. */
export const pagesCatalogue: Catalogue = {
  en: {
    common: en.common,
    finding: en.finding,
    quick: en.quick,
    popup: en.popup,
    options: en.options,
    welcome: en.welcome,
  },
  de: {
    common: de.common,
    finding: de.finding,
    quick: de.quick,
    popup: de.popup,
    options: de.options,
    welcome: de.welcome,
  },
};
