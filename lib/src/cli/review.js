// `shiplog review week 8`: writes a mentor's review of a week, from options or from a dialog on the terminal.
import { join } from 'node:path';
import { readContent } from '../check/read-content.js';
import { contentRoot } from '../content/content-root.js';
import { dayFix, isDay } from '../site/dates.js';
import { localizedText } from '../site/localized-text.js';
import { reviewFile } from '../worklog/review/review.js';
import { reviewText } from '../worklog/review/review-text.js';
import { allCriteria } from '../worklog/review/rubric.js';
import { finish, helped, isRefusal, readArguments, refusalText } from './arguments.js';
import { terminal } from './ask-line.js';
import { askReview } from './ask-review.js';
import { composeReview, reviewable } from './compose-review.js';
import { shownPath, writeNew } from './write-new.js';
export const usage = 'npx shiplog review week <number> [--reviewer id] --verdict accepted|changes|rejected [--score evidence=8]… [--remark "text"]… ' +
    '[--summary "text"] [--seal] [--date 2025-11-10] [--lang en]';
const options = {
    reviewer: { type: 'string', about: 'id of a mentor in site.yaml' },
    verdict: { type: 'string', about: 'accepted, changes or rejected' },
    score: { type: 'string', multiple: true, about: 'points of a criterion: evidence=8; once per criterion' },
    remark: { type: 'string', multiple: true, about: 'a remark; once per remark' },
    summary: { type: 'string', about: 'the review in a sentence or two' },
    seal: { type: 'boolean', about: 'sign the week off' },
    date: { type: 'string', about: 'day of the review; default: today' },
    lang: { type: 'string', about: 'language of the review; default: the first language of the site' },
};
/** `evidence=8` → evidence, 8. */
function scoreOf(word) {
    const [, id = '', points = ''] = /^([^=]+)=(.+)$/.exec(word) ?? [];
    const number = Number(points.replace(',', '.'));
    if (id === '' || points.trim() === '' || !Number.isFinite(number))
        return { what: `invalid --score "${word}"`, fix: 'write --score evidence=8' };
    return [id, number];
}
/** The review that the options describe. */
function desired(values, today) {
    const scores = [];
    for (const word of values.score ?? []) {
        const score = scoreOf(word);
        if (isRefusal(score))
            return score;
        if (scores.some(([id]) => id === score[0]))
            return { what: `duplicate --score "${score[0]}"`, fix: 'use it once' };
        scores.push(score);
    }
    const date = String(values.date ?? today);
    if (!isDay(date))
        return { what: `--date: "${date}" is not a valid date`, fix: dayFix(date) };
    const text = (value) => (typeof value === 'string' ? value : undefined);
    return {
        date,
        reviewer: text(values.reviewer),
        verdict: text(values.verdict),
        lang: text(values.lang),
        scores: Object.fromEntries(scores),
        remarks: (values.remark ?? []).map((said) => ({ text: said })),
        summary: text(values.summary),
        seal: values.seal === true,
    };
}
/** The rubric, for the help text. */
const rubricLines = ({ site }) => site.rubric ? allCriteria(site.rubric).map(({ id, name }) => `  ${id}  ${localizedText(name, site.languages[0] ?? 'en')}`) : [];
/** Runs the command on the content root `root`. `ask` is absent if the terminal is not interactive; `today` is the day of a review without --date. */
export async function runReview(words, root, today, ask) {
    const refuse = (refusal) => ({ out: refusalText(refusal), code: 1 });
    const read = readArguments(words, options, usage);
    if (isRefusal(read))
        return refuse(read);
    const [noun, word, ...more] = read.positionals;
    if (noun !== 'week' || word === undefined || more.length > 0)
        return refuse({ what: 'expected a week to review', fix: `usage: ${usage}` });
    const about = reviewable(readContent(root), word);
    if (isRefusal(about))
        return refuse(about);
    const isDialog = Object.keys(read.values).every((key) => key === 'date' || key === 'reviewer' || key === 'lang');
    if (isDialog && !ask) {
        const rubric = rubricLines(about);
        const known = rubric.length > 0 ? `\n  criteria for --score:\n${rubric.map((line) => `  ${line}`).join('\n')}` : '';
        return refuse({ what: 'not an interactive terminal', fix: `pass the review as options: ${usage}${known}` });
    }
    const asked = desired(read.values, today);
    if (isRefusal(asked))
        return refuse(asked);
    const wanted = isDialog && ask ? await askReview(about, asked, ask) : asked;
    if (isRefusal(wanted))
        return refuse(wanted);
    const review = composeReview(about, wanted);
    if (isRefusal(review))
        return refuse(review);
    const file = reviewFile({ ...review, week: about.week });
    const failed = writeNew(about.root, new Map([[file, reviewText(review)]]));
    if (failed)
        return refuse({ ...failed, fix: `edit that file, or choose another date than ${review.date} with --date` });
    const remarks = (review.remarks ?? []).map(({ id, text }) => `  ${id}: ${text}`);
    const said = [
        `Wrote ${shownPath(join(about.root, file))}.`,
        ...(remarks.length > 0 ? ['Remarks, each open until a task of a later week closes it with its id:', ...remarks] : []),
        ...(review.seal ? [`Week ${about.week} is signed off. Later edits will be shown.`] : []),
        'Commit the file to share it with the team.',
    ];
    return { out: `${said.join('\n')}\n`, code: 0 };
}
export async function main(words) {
    if (helped(words, usage, options))
        return;
    const asker = process.stdin.isTTY ? terminal() : undefined;
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    finish(await runReview(words, contentRoot(), today, asker?.ask));
    asker?.close();
}
