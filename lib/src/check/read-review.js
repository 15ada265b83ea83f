// Reads one review: validated YAML, before any rule runs.
import { placeOfReview, reviewSchema } from '../worklog/review/review.js';
import { readYaml } from './front-matter.js';
import { readText } from './read-text.js';
import { validateFacts } from './validate-facts.js';
/** True for every YAML file below `reviews`, whatever its name: none may be ignored silently. */
export const isReviewFile = (path) => /^reviews\/.*\.ya?ml$/i.test(path);
/** Reads the review in `file`. Errors that stop the reading are passed to `report`; the review then has no facts. */
export function readReview(root, file, report) {
    const unread = { ...file, named: placeOfReview(file.path), yaml: undefined, issues: [], facts: undefined };
    const text = readText(root, file);
    const yaml = typeof text === 'string' ? readYaml(text, file.shown, 0) : text;
    if (!('value' in yaml)) {
        report(yaml);
        return unread;
    }
    return { ...unread, yaml, ...validateFacts(reviewSchema, yaml.value) };
}
