// What the code of a language looks like: `en`, `pt-BR`.
export const LANGUAGE_CODE = /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/;
