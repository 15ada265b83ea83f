// The form of a week's page as a review, or what is missing. Runs in the browser, so it imports no library.
import { freshRemarkIds } from './remark-ids.js';
import { settles, verdicts } from './verdicts.js';
const points = (typed) => (typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.')));
/** The review, or everything that is missing or wrong. An empty score means not scored; an empty remark is a fault. */
export function filledReview(form, facts) {
    const scored = Object.entries(form.scores).filter(([, typed]) => typed.trim() !== '');
    const verdict = verdicts.find((one) => one === form.verdict);
    const faults = [];
    if (!new RegExp(facts.id, 'u').test(form.reviewer))
        faults.push({ kind: 'reviewer' });
    if (!/^\d{4}-\d{2}-\d{2}$/.test(form.date))
        faults.push({ kind: 'date' });
    if (!verdict)
        faults.push({ kind: 'verdict' });
    for (const [id, typed] of scored)
        if (!(points(typed) >= 0 && points(typed) <= facts.scale))
            faults.push({ kind: 'score', id, points: typed });
    form.remarks.forEach(({ text }, index) => {
        if (text.trim() === '')
            faults.push({ kind: 'remark', number: index + 1 });
    });
    const seal = form.sign ? facts.seal : undefined;
    if (form.sign && (seal === undefined || (verdict && !settles[verdict])))
        faults.push({ kind: 'seal' });
    if (!verdict || faults.length > 0)
        return faults;
    const ids = freshRemarkIds(facts.week, facts.taken, form.remarks.length);
    return {
        reviewer: form.reviewer,
        date: form.date,
        lang: facts.lang,
        verdict,
        ...(scored.length > 0 ? { scores: Object.fromEntries(scored.map(([id, typed]) => [id, points(typed)])) } : {}),
        ...(form.remarks.length > 0
            ? {
                remarks: form.remarks.map(({ text, task }, index) => ({
                    id: ids[index],
                    text: text.trim(),
                    ...(task ? { task } : {}),
                })),
            }
            : {}),
        ...(form.summary.trim() ? { summary: form.summary.trim() } : {}),
        ...(seal === undefined ? {} : { seal }),
    };
}
