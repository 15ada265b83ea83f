// The clicked element as the page shows it; never what a reader typed into it.
import * as z from 'zod';
import { limits } from './limits.js';
import { isObject, plain } from './plain.js';
import { isText, text } from './text.js';
const collapse = (value) => value.replace(/\s+/g, ' ').trim();
const collapsed = plain(z.string({ error: 'is not text' }).overwrite(collapse).pipe(text(limits.elementText)), (value) => isText(value, limits.elementText) && !/^\s|\s$|\s\s|[^\S ]/.test(value));
const dataset = plain(z
    .record(text(), text())
    .refine((entries) => Object.keys(entries).length <= limits.dataset, { error: `has more than ${limits.dataset} entries` }), (value) => {
    if (!isObject(value))
        return false;
    const names = Object.keys(value);
    return names.length <= limits.dataset && names.every((name) => name !== '__proto__' && isText(name) && isText(value[name]));
});
export const elementSchema = z.object({
    /** The tag name in lower case: `button`. */
    tag: text().optional(),
    id: text().optional(),
    /** Its text, with white space collapsed, at most 160 characters. */
    text: collapsed.optional(),
    role: text().nullable().optional(),
    /** Its `data-*` attributes. */
    dataset: dataset.optional(),
});
