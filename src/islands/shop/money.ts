// Formats US dollars for a language.

/** Whole dollars without cents. */
export const money = (dollars: number, language: string): string =>
  dollars.toLocaleString(language, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: Number.isInteger(dollars) ? 0 : 2,
    maximumFractionDigits: 2,
  });
