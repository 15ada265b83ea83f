import { finding } from './finding.js';
import { isText } from './schema-keys.js';
import { quoted } from './yaml-repair.js';
function sayWhat({ kind, kept, whole }, name) {
    const rest = whole.slice(kept.length).trim();
    switch (kind) {
        case 'comment':
            return {
                what: `${name} loses "${rest}": # after a space starts a comment in YAML`,
                fix: (line) => `write: ${line(quoted(whole))}, or move the comment to a separate line`,
            };
        case 'anchor':
            return {
                what: `${name} loses "${whole.split(' ')[0]}": & at the start of a text names it in YAML`,
                fix: (line) => `write: ${line(quoted(whole))}`,
            };
        case 'date':
            return { what: `${name} is ${kept}, which YAML reads as a date`, fix: (line) => `write: ${line(quoted(whole))}` };
        case 'curly':
            return {
                what: `${name} is in curly quotation marks, which YAML reads as a part of the text`,
                fix: (line) => `write: ${line(quoted(whole.slice(1, -1)))}, or to show the marks: ${line(quoted(whole))}`,
            };
    }
}
/** The suspect values of `yaml` that are texts for readers. */
const textsOf = (yaml, schema) => yaml.suspects().filter(({ path }) => isText(schema, path));
/** True if the value at `path` is reported here, so that its other faults follow from this one. */
export const isMisread = (yaml, schema, path) => textsOf(yaml, schema).some((one) => one.path.join('\n') === path.join('\n'));
/** Findings for the texts of `yaml` that lose a part. */
export const misreadTexts = (yaml, schema) => textsOf(yaml, schema).map((suspect) => {
    const key = suspect.path.at(-1);
    const { what, fix } = sayWhat(suspect, typeof key === 'string' ? key : 'this item');
    const line = (text) => (typeof key === 'string' ? `${key}: ${text}` : `- ${text}`);
    return finding(suspect.kind === 'curly' ? 'curly-quotes' : 'text-lost', yaml.place(suspect.path), what, fix(line));
});
