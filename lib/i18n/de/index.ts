export { card } from './card';
export { common } from './common';
export { options } from './options';
export { panel } from './panel';
export { popup } from './popup';
export { quick } from './quick';
export { welcome } from './welcome';
