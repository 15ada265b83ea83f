// The environment variables of every host, as schemas. A typo in one stops the start instead of being ignored.
import * as z from 'zod';
import { CannotStart } from './cannot-start.js';
/** A text; `undefined` if the variable is not set or blank. */
export const text = z
    .string()
    .optional()
    .transform((given) => given?.trim() || undefined);
/** A text that has to be set; `what` says to what. */
export const required = (what) => text.pipe(z.string(`set it to ${what}`));
/** A number from `least` to `most`; `otherwise` if the variable is not set. */
export function number(least, most, otherwise) {
    const fix = `write a number from ${least} to ${most}, or unset it for the default ${otherwise}`;
    const digits = z.string().regex(/^\d+(\.\d+)?$/, fix);
    return text.pipe(digits.transform(Number).pipe(z.number().min(least, fix).max(most, fix)).default(otherwise));
}
/** A port; with `least` 0, the system may choose one. */
export const port = (otherwise, least = 1) => number(least, 65_535, otherwise).refine(Number.isInteger, 'write a port without a fraction');
/** `on` or `off`; `undefined` if the variable is not set. */
export const onOff = text.pipe(z.enum(['on', 'off'], 'write on or off, or unset it for the default').optional());
const isOrigin = (text) => URL.canParse(text) && new URL(text).origin === text;
/** `https://shop.example,https://www.shop.example` → a list, which may be empty; `*` → `any`. */
export const origins = z.string().transform((list, context) => {
    const found = list.split(',').flatMap((part) => part.trim() || []);
    if (found.join() === '*')
        return 'any';
    const wrong = found.find((one) => !isOrigin(one));
    if (wrong === undefined)
        return found;
    const fix = 'separate origins with commas, without paths: https://shop.example,http://localhost:3000';
    context.addIssue({ code: 'custom', path: [wrong], input: wrong, message: wrong === '*' ? 'write * alone, or list origins' : fix });
    return z.NEVER;
});
/** Reads the variables of a schema. Throws CannotStart for the first that is wrong: what is written in it, and what to write. */
export function readEnvironment(schema, environment) {
    const { data, error } = schema.safeParse(environment, { reportInput: true });
    const [issue] = error?.issues ?? [];
    if (!issue)
        return data;
    const [name, part] = issue.path;
    const what = part === undefined ? `Invalid ${String(name)} "${issue.input}"` : `${String(name)} contains "${issue.input}"`;
    throw new CannotStart(issue.input === undefined ? `${String(name)} is not set` : what, issue.message);
}
