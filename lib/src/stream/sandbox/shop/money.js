// Formats US dollars for a language.
import { formatsOf } from '../../../i18n/days.js';
/** Whole dollars without cents. In Vietnamese with the currency's code, as pages write amounts: `1.149 USD`. */
export const money = (dollars, language) => dollars.toLocaleString(language, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: formatsOf(language).currency,
    minimumFractionDigits: Number.isInteger(dollars) ? 0 : 2,
    maximumFractionDigits: 2,
});
