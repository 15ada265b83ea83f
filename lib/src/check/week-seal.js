// The seal of a week's file: the digest of its front matter and body as written.
import { createHash } from 'node:crypto';
import { sealOf, sealText } from '../worklog/review/seal.js';
import { weeksOf } from './content-tree.js';
import { cutFrontMatter, readYaml } from './front-matter.js';
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
/** The parts of a week's file that the seal covers; `undefined` if its front matter cannot be read. */
export function writtenWeek(text) {
    const cut = cutFrontMatter(text.replace(/^\uFEFF/, ''), '');
    if (!('yaml' in cut))
        return undefined;
    const yaml = readYaml(cut.yaml, '', 0);
    return 'value' in yaml ? { facts: yaml.value, body: cut.body } : undefined;
}
/** The seal that a sign-off of the week would get now. */
export const sealOfWritten = ({ facts, body }) => sealOf(sealText(facts, body), sha256);
/** The seal of every week of the default language, by number. */
export const weekSeals = (tree) => new Map(weeksOf(tree).flatMap(({ facts, seal }) => (seal === undefined ? [] : [[facts.week, seal]])));
