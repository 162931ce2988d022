export { card } from './card';
export { common } from './common';
export { options } from './options';
export { panel } from './panel';
export { popup } from './popup';
export { rules } from './rules';
export { settings } from './settings';
export { welcome } from './welcome';
