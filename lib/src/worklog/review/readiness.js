// How ready the content is for the programme's rubric: the evidence for each criterion, and what is missing. No score is guessed.
import { daysBetween } from '../../site/dates.js';
import { taskChains } from '../chains.js';
import { coverage } from '../coverage.js';
import { hasEvidence } from '../progress.js';
import { proposalPart, proposalParts } from './proposal-parts.js';
import { allCriteria } from './rubric.js';
/** A page with fewer words counts as empty. */
export const FEWEST_WORDS = 40;
const nothing = (state) => ({ state, has: 0, of: 0, unknown: 0, gaps: [] });
function found(unit, has, of, unknown, gaps) {
    const shown = gaps.filter(({ ids }) => ids.length > 0);
    if (of === 0)
        return { ...nothing('unknown'), unknown };
    const state = has < of ? (has === 0 ? 'missing' : 'partly') : unknown > 0 || shown.length > 0 ? 'partly' : 'shown';
    return { state, has, of, unknown, unit, gaps: shown };
}
/** Judges each item; `undefined` means unknown. */
function each(items, kind, id, judge) {
    const verdicts = items.map((item) => ({ id: id(item), holds: judge(item) }));
    const known = verdicts.filter(({ holds }) => holds !== undefined);
    const lacking = known.filter(({ holds }) => !holds).map((one) => one.id);
    return found(kind, known.length - lacking.length, known.length, verdicts.length - known.length, [{ kind, ids: lacking }]);
}
const eachWeek = (weeks, judge) => each(weeks, 'weeks', ({ week }) => String(week), judge);
/** Headings of retrospectives, in the tool's languages. */
const REFLECTION = /reflect|retrospect|lesson|learn|nhìn (lại|nhận)|bài học|rút kinh nghiệm|phản tư|chiêm nghiệm/iu;
function reflects({ week }, prose) {
    const own = prose.get(week);
    if (!own)
        return undefined;
    if (own.headings.some((heading) => REFLECTION.test(heading.normalize('NFC'))))
        return true;
    // Prose without such a heading may still be a retrospective.
    return own.words === 0 ? false : undefined;
}
/** A complete week has these; a consistent format means that all weeks have what most have. */
const parts = ['period', 'summary', 'objectives', 'tasks', 'next'];
function oneFormat(weeks) {
    const usual = parts.filter((part) => weeks.filter((week) => week[part] !== undefined).length * 2 > weeks.length);
    return eachWeek(weeks, (week) => usual.every((part) => week[part] !== undefined));
}
function missingDays(weeks, programme) {
    if (!programme || weeks.length === 0)
        return nothing('unknown');
    const { workingDays, missed, unknown } = coverage(weeks, programme);
    const known = workingDays - unknown.length;
    return found('days', known - missed.length, known, unknown.length, [{ kind: 'days', ids: missed }]);
}
/** The programme's last week has no next one. */
const beforeLast = ({ weeks, programme }) => weeks.filter(({ week, period }) => !programme || (week < programme.weeks && (!period || daysBetween(period.ends, programme.ends) > 0)));
/** The part exists, is not empty, and can be read in every language. */
function proposal(part, { pages, languages }) {
    const path = `proposal/${part}`;
    const versions = languages.map((language) => ({ language, found: proposalPart(part, language, pages) }));
    if (!versions[0]?.found)
        return found('languages', 0, languages.length, 0, [{ kind: 'pages', ids: [path] }]);
    const thin = versions.flatMap(({ language, found: one }) => (one && one.words < FEWEST_WORDS ? [`${language}/${one.path}`] : []));
    const untranslated = versions.flatMap(({ language, found: one }) => (one ? [] : [`${language}/${path}`]));
    return found('languages', languages.length - thin.length - untranslated.length, languages.length, 0, [
        { kind: 'words', ids: thin },
        { kind: 'translations', ids: untranslated },
    ]);
}
/** Pages below a section whose name mentions blogs, each in every language. Without such a section the result is unknown. */
function blogs({ pages, languages }) {
    const paths = new Set(pages.flatMap(({ path }) => (/^[^/]*blogs?(-[^/]*)?\/./i.test(path) ? [path] : [])));
    const wanted = [...paths].flatMap((path) => languages.map((language) => ({ path, language })));
    const gone = wanted.filter(({ path, language }) => !pages.some((one) => one.path === path && one.language === language));
    return found('pages', wanted.length - gone.length, wanted.length, 0, [
        { kind: 'translations', ids: gone.map(({ path, language }) => `${language}/${path}`) },
    ]);
}
const summary = ({ weeks }) => eachWeek(weeks, (week) => week.summary !== undefined);
/** What the tool can judge, by part and criterion of the rubric. */
const evaluators = {
    'worklog/no-missing-day': ({ weeks, programme }) => missingDays(weeks, programme),
    'worklog/one-format': ({ weeks }) => oneFormat(weeks),
    'worklog/evidence': ({ weeks }) => each(taskChains(weeks).filter((chain) => hasEvidence(chain) !== null), 'tasks', ({ id }) => id, (chain) => hasEvidence(chain) ?? undefined),
    'worklog/root-cause': ({ weeks }) => each(weeks.flatMap(({ blockers = [] }) => blockers), 'blockers', ({ id }) => id, ({ cause }) => cause !== undefined),
    'worklog/reflection': ({ weeks, prose }) => eachWeek(weeks, (week) => reflects(week, prose)),
    'worklog/next-plan': (facts) => eachWeek(beforeLast(facts), ({ next }) => next !== undefined),
    'worklog/summary': summary,
    'worklog/weekly-summary': summary,
    'blogs/blogs': blogs,
    ...Object.fromEntries(proposalParts.map((part) => [`proposal/${part}`, (facts) => proposal(part, facts)])),
};
/** Every criterion of the rubric with its evidence in the content. */
export const readiness = (rubric, facts) => allCriteria(rubric).map((criterion) => {
    const evaluate = evaluators[`${criterion.part}/${criterion.id}`];
    return { criterion, ...(evaluate ? evaluate(facts) : nothing('unjudged')) };
});
