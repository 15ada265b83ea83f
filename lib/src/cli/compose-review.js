// Makes a review from a mentor's input, and rejects people, criteria and tasks that the site does not have.
import { weeksOf } from '../check/content-tree.js';
import { filedReviews } from '../check/filed-reviews.js';
import { didYouMean } from '../check/likely.js';
import { weekSeals } from '../check/week-seal.js';
import { LANGUAGE_CODE } from '../site/language-code.js';
import { defaultLanguage } from '../site/site.js';
import { freshRemarkIds } from '../worklog/review/remark-ids.js';
import { allCriteria, sharedCriterionIds } from '../worklog/review/rubric.js';
import { settles, verdicts } from '../worklog/review/verdicts.js';
/** The week that `word` means, or why it cannot be reviewed. */
export function reviewable(tree, word) {
    const { site } = tree;
    if (!site) {
        const [found] = tree.findings;
        return {
            what: found ? `${found.file}: ${found.what}` : 'site.yaml cannot be used',
            fix: found?.fix ?? 'run npx shiplog check for details',
        };
    }
    if (!/^\d{1,4}$/.test(word))
        return { what: `"${word}" is not a week number`, fix: 'write a number: week 8' };
    const weeks = weeksOf(tree);
    const page = weeks.find(({ facts }) => facts.week === Number(word));
    if (!page) {
        const known = weeks.map(({ facts }) => facts.week).join(', ');
        return {
            what: `week ${Number(word)} does not exist`,
            fix: known ? `review one of weeks ${known}` : 'create a week first: npx shiplog new week',
        };
    }
    const mentors = site.people.filter(({ role }) => role === 'mentor').map(({ id }) => id);
    if (mentors.length === 0)
        return { what: 'site.yaml lists no mentor', fix: 'add a person under people in site.yaml with role: mentor' };
    return {
        root: tree.root,
        site,
        week: page.facts.week,
        facts: page.facts,
        mentors,
        reviews: filedReviews(tree),
        tasks: weeks.flatMap(({ facts }) => (facts.tasks ?? []).map(({ id }) => id)),
        seal: weekSeals(tree).get(page.facts.week),
    };
}
/** The reviewer: the one named, else the only mentor. */
export function reviewerOf({ mentors }, named) {
    if (named === undefined) {
        const [only, ...others] = mentors;
        return only !== undefined && others.length === 0
            ? only
            : { what: 'the reviewer is missing', fix: `add --reviewer, one of ${mentors.join(', ')}` };
    }
    return mentors.includes(named)
        ? named
        : { what: `"${named}" is not listed as a mentor in site.yaml`, fix: didYouMean(named, mentors, 'add the person under people') };
}
export function verdictOf(named) {
    const verdict = verdicts.find((one) => one === named);
    if (verdict)
        return verdict;
    const what = named === undefined ? 'the verdict is missing' : `unknown verdict "${named}"`;
    return { what, fix: `add --verdict, one of ${verdicts.join(', ')}` };
}
/** What is wrong with a score; `undefined` if it is valid. */
export function refusedScore({ site: { rubric } }, id, points) {
    if (!rubric)
        return { what: `"${id}" cannot be scored: site.yaml has no rubric`, fix: 'add the rubric to site.yaml' };
    const known = allCriteria(rubric).map((criterion) => criterion.id);
    if (!known.includes(id))
        return { what: `unknown criterion "${id}"`, fix: didYouMean(id, known, 'see rubric in site.yaml') };
    if (sharedCriterionIds(rubric).has(id))
        return { what: `"${id}" is the id of several criteria`, fix: 'give each criterion a unique id in site.yaml' };
    if (points >= 0 && points <= rubric.scale)
        return undefined;
    return { what: `invalid score "${points}" for "${id}"`, fix: `write a number from 0 to ${rubric.scale}` };
}
/** Remarks with ids that no review uses yet: `w08-r1`. */
function numbered({ week, reviews }, remarks) {
    const taken = reviews.flatMap((review) => (review.remarks ?? []).map(({ id }) => id));
    const ids = freshRemarkIds(week, taken, remarks.length);
    return remarks.map(({ text, task }, index) => ({
        id: ids[index],
        text: text.trim(),
        ...(task === undefined ? {} : { task }),
    }));
}
/** The complete review, or the first problem in it. */
export function composeReview(about, wanted) {
    const { date, lang = defaultLanguage(about.site), scores, remarks, summary } = wanted;
    const reviewer = reviewerOf(about, wanted.reviewer);
    if (typeof reviewer !== 'string')
        return reviewer;
    const verdict = verdictOf(wanted.verdict);
    if (typeof verdict !== 'string')
        return verdict;
    if (!LANGUAGE_CODE.test(lang))
        return { what: `"${lang}" is not a language code`, fix: 'write a code such as en or vi' };
    for (const [id, points] of Object.entries(scores)) {
        const refused = refusedScore(about, id, points);
        if (refused)
            return refused;
    }
    if ([...remarks.map(({ text }) => text), summary ?? '-'].some((text) => text.trim() === ''))
        return { what: 'a remark or the summary is empty', fix: 'write text, or remove the option' };
    const strange = remarks.find(({ task }) => task !== undefined && !about.tasks.includes(task))?.task;
    if (strange !== undefined)
        return { what: `unknown task "${strange}"`, fix: didYouMean(strange, about.tasks, 'remove the task') };
    const seal = wanted.seal ? sealFor(about, verdict) : undefined;
    if (typeof seal === 'object')
        return seal;
    return {
        reviewer,
        date,
        lang,
        verdict,
        ...(Object.keys(scores).length > 0 ? { scores: { ...scores } } : {}),
        ...(remarks.length > 0 ? { remarks: numbered(about, remarks) } : {}),
        ...(summary === undefined ? {} : { summary: summary.trim() }),
        ...(seal === undefined ? {} : { seal }),
    };
}
function sealFor({ seal, week }, verdict) {
    if (!settles[verdict])
        return { what: `--seal signs the week off, but the verdict is ${verdict}`, fix: 'remove --seal, or use --verdict accepted' };
    return seal ?? { what: `week ${week} has errors, so it cannot be signed off`, fix: 'run npx shiplog check for details' };
}
