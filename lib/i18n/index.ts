export { LANGUAGES, type Language, pickLanguage } from './languages';
export { type Catalogue, createTranslate, type MessageKey, type Translate } from './translate';
