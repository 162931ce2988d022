export { common } from './common';
export { finding } from './finding';
export { options } from './options';
export { panel } from './panel';
export { popup } from './popup';
export { quick } from './quick';
export { welcome } from './welcome';
