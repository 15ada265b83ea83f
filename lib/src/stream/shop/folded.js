// One spelling for letters that people type alike, with and without accents.
/** `Dũng` → `dung` */
export const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
