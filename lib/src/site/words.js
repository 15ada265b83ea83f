// Text in site.yaml and in diagram models: one string for every language, or one per language.
import { z } from 'zod';
import { LANGUAGE_CODE } from './language-code.js';
import { textSchema } from './text.js';
/** The code as it is written: `pt-br` is pt-BR. */
function languageRemedy(written) {
    try {
        const [code = ''] = Intl.getCanonicalLocales(String(written).replaceAll('_', '-'));
        if (LANGUAGE_CODE.test(code))
            return `write ${code}`;
    }
    catch { }
    return 'write a language code such as en or vi';
}
export const languageSchema = z.string().regex(LANGUAGE_CODE, { error: ({ input }) => languageRemedy(input) });
const text = textSchema('write a text');
const texts = z
    .record(languageSchema, text)
    .refine((words) => Object.keys(words).length > 0, { error: 'names no language: write {en: …, vi: …}' });
export const wordsSchema = z.union([text, texts], { error: 'write a text, or one text a language: {en: …, vi: …}' });
