// One spelling for letters that people type alike: `Bàn phím` and `ban phim`.

/** `Dũng` → `dung` */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
