// The dialog of `shiplog review`: one question per line, each criterion by its name; an invalid answer is asked again.
import { localizedText } from '../site/localized-text.js';
import { allCriteria, sharedCriterionIds, weekCriteria } from '../worklog/review/rubric.js';
import { settles, verdicts } from '../worklog/review/verdicts.js';
import { isRefusal } from './arguments.js';
import { refusedScore, reviewerOf, verdictOf } from './compose-review.js';
const ended = { what: 'the input ended before the review was complete', fix: 'nothing was written; run the command again' };
/** Asks until `read` accepts the answer. */
async function until(ask, question, read) {
    let asked = question;
    for (;;) {
        const answer = await ask(asked);
        if (answer === undefined)
            return ended;
        const value = read(answer.trim());
        if (typeof value !== 'object' || value === null || !isRefusal(value))
            return value;
        asked = `  ${value.what}: ${value.fix}\n${question}`;
    }
}
/** y or n; an empty answer means n if `empty` is set. */
const yesOrNo = (empty) => (answer) => /^y(es)?$/i.test(answer)
    ? true
    : /^no?$/i.test(answer) || (empty === true && answer === '')
        ? false
        : { what: 'the answer must be y or n', fix: 'type y or n' };
/** The criteria of a week, then each further part that the mentor wants to score now: a proposal is not scored every week. */
async function askCriteria({ site: { rubric, languages } }, ask) {
    if (!rubric)
        return [];
    const shared = sharedCriterionIds(rubric);
    const asked = [...weekCriteria(rubric)];
    const others = allCriteria(rubric).filter(({ id }) => !shared.has(id) && !asked.some((one) => one.id === id));
    for (const [part, criteria] of Map.groupBy(others, (criterion) => criterion.part)) {
        const name = rubric.parts.find(({ id }) => id === part)?.name ?? part;
        const question = `Score ${localizedText(name, languages[0] ?? 'en')} now (${criteria.length} criteria)? (y/n, default n): `;
        const wanted = criteria.length === 1 || (await until(ask, question, yesOrNo(true)));
        if (typeof wanted !== 'boolean')
            return wanted;
        if (wanted)
            asked.push(...criteria);
    }
    return asked;
}
async function askScores(about, ask) {
    const { rubric, languages } = about.site;
    const scores = {};
    if (!rubric)
        return { scores };
    const criteria = await askCriteria(about, ask);
    if (isRefusal(criteria))
        return criteria;
    for (const { id, name } of criteria) {
        const question = `${localizedText(name, languages[0] ?? 'en')} (${id}), 0 to ${rubric.scale} (empty: not scored): `;
        const points = await until(ask, question, (answer) => {
            if (answer === '')
                return null;
            const number = Number(answer.replace(',', '.'));
            return Number.isNaN(number)
                ? { what: `"${answer}" is not a number`, fix: 'write 8 or 7.5' }
                : (refusedScore(about, id, number) ?? number);
        });
        if (typeof points === 'number')
            scores[id] = points;
        else if (points !== null)
            return points;
    }
    return { scores };
}
async function askRemarks(about, ask) {
    const remarks = [];
    for (;;) {
        const text = await until(ask, `Remark ${remarks.length + 1} (empty to finish): `, (answer) => answer);
        if (typeof text !== 'string')
            return text;
        if (text === '')
            return { remarks };
        const task = await until(ask, '  Task id (empty for the whole week): ', (answer) => answer === '' || about.tasks.includes(answer)
            ? answer
            : {
                what: `unknown task "${answer}"`,
                fix: `tasks of this week: ${(about.facts.tasks ?? []).map(({ id }) => id).join(', ') || 'none'}`,
            });
        if (typeof task !== 'string')
            return task;
        remarks.push({ text, ...(task === '' ? {} : { task }) });
    }
}
/** Asks for everything that `given` lacks. Nothing is written here. */
export async function askReview(about, given, ask) {
    const only = reviewerOf(about, given.reviewer);
    const reviewer = typeof only === 'string' ? only : await until(ask, `Reviewer (${about.mentors.join(', ')}): `, (answer) => reviewerOf(about, answer));
    if (typeof reviewer !== 'string')
        return reviewer;
    const verdict = await until(ask, `Week ${about.week}, ${about.facts.title}. Verdict (${verdicts.join(', ')}): `, (answer) => {
        const known = verdictOf(answer);
        return typeof known === 'string'
            ? known
            : { what: answer === '' ? 'a review needs a verdict' : known.what, fix: `type one of ${verdicts.join(', ')}` };
    });
    if (typeof verdict !== 'string')
        return verdict;
    const scores = await askScores(about, ask);
    if (isRefusal(scores))
        return scores;
    const remarks = await askRemarks(about, ask);
    if (isRefusal(remarks))
        return remarks;
    const summary = await until(ask, 'Summary (empty for none): ', (answer) => answer);
    if (typeof summary !== 'string')
        return summary;
    const signed = settles[verdict] ? await until(ask, 'Sign off the week, so that later edits are shown? (y/n): ', yesOrNo()) : false;
    if (typeof signed !== 'boolean')
        return signed;
    return { ...given, reviewer, verdict, ...scores, ...remarks, summary: summary === '' ? undefined : summary, seal: signed };
}
