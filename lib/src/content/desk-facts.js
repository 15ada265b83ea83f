// The facts of the mentor's desk, collected from a content root as the check reads it. The page, the terminal and status.json share them.
import { factsLanguage, weeksOf } from '../check/content-tree.js';
import { filedReviews } from '../check/filed-reviews.js';
import { linkGaps } from '../check/link-gaps.js';
import { weekSeals } from '../check/week-seal.js';
import { countWords, proseSections } from '../worklog/review/prose-words.js';
import { gitHistory } from './git-history.js';
const counted = new WeakMap();
/** The number of words in a page's prose. `shiplog dev` counts the same page repeatedly, hence the cache. */
function wordsOf(page) {
    const words = counted.get(page) ?? countWords(page.source);
    counted.set(page, words);
    return words;
}
/** Facts of the content in `tree`, without drafts and without git dates. `undefined` if site.yaml cannot be used. */
export function writtenFacts(tree) {
    const { site } = tree;
    if (!site)
        return undefined;
    const weeks = weeksOf(tree).filter(({ facts }) => facts.draft !== true);
    const language = factsLanguage(tree);
    const pages = tree.pages.filter(({ kind, facts }) => kind === 'page' && facts?.draft !== true);
    return {
        site,
        weeks: weeks.map(({ facts }) => facts),
        files: new Map(weeks.map(({ facts, path }) => [facts.week, path])),
        reviews: filedReviews(tree),
        seals: weekSeals(tree),
        gaps: linkGaps(tree),
        pages: pages.map((page) => ({
            path: page.page,
            language: page.language,
            words: wordsOf(page),
            ...(page.page === 'proposal' && { sections: proseSections(page.source) }),
        })),
        prose: new Map(weeks
            .filter((week) => week.language === language)
            .map((week) => [week.facts.week, { words: wordsOf(week), headings: week.body.headings.map(({ text }) => text) }])),
    };
}
/** The same with the day of each week's last change. `root` is the content root. */
export function withHistory(written, root) {
    const { changes } = gitHistory(root);
    const { files, gaps: _, ...facts } = written;
    return {
        ...facts,
        changed: new Map([...files].flatMap(([week, path]) => {
            const change = changes.get(path.normalize('NFC'));
            return change ? [[week, change.day]] : [];
        })),
    };
}
/** Facts of the content in `tree`, without drafts. `undefined` if site.yaml cannot be used. */
export function deskFacts(tree) {
    const written = writtenFacts(tree);
    return written && withHistory(written, tree.root);
}
