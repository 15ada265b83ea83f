import { taskSpan } from '../span.js';
import { canonical } from './canonical.js';
import { pageFields, reviewFields, taskFields, weekFields, } from './manifest.js';
const days = (period) => period ? (period.starts === period.ends ? period.starts : `${period.starts}/${period.ends}`) : '';
/** True for an empty group. */
const isEmpty = (value) => value === undefined ||
    value === '' ||
    (typeof value === 'object' && value !== null && Object.values(value).every((field) => isEmpty(field)));
/** The manifest for readers of one language. `sha256` returns a digest in hexadecimal. */
export function manifestOf({ weeks, pages, reviews }, sha256) {
    const digest = (value) => (isEmpty(value) ? '' : sha256(canonical(value)).slice(0, 8));
    const inOrder = (names, fields) => names
        .map((name) => fields[name])
        .join('|')
        .replace(/\|+$/, '');
    const taskOf = (task) => inOrder(taskFields, {
        days: days(taskSpan(task)),
        planned: days(task.planned),
        state: task.state ?? '',
        owner: digest(task.owner),
        milestone: digest(task.milestone),
        evidence: digest(task.evidence?.map(({ id, href }) => ({ id, href }))),
        words: digest([task.title, task.detail, task.evidence?.length ? task.evidence.map(({ label }) => label) : undefined]),
    });
    const weekOf = ({ week, body }) => inOrder(weekFields, {
        title: digest(week.title),
        summary: digest(week.summary),
        period: days(week.period),
        objectives: digest(week.objectives),
        blockers: digest(week.blockers),
        next: digest(week.next),
        prose: digest(body.trim()),
    });
    const pageOf = ({ title, body }) => inOrder(pageFields, { title: digest(title), prose: digest(body.trim()) });
    const reviewOf = ({ verdict, scores, remarks, summary, seal }) => inOrder(reviewFields, {
        verdict,
        scores: digest(scores),
        remarks: digest(remarks),
        words: digest(summary),
        seal: digest(seal),
    });
    return {
        v: 1,
        weeks: Object.fromEntries(weeks.map((text) => {
            const tasks = Object.fromEntries((text.week.tasks ?? []).map((task) => [task.id, taskOf(task)]));
            return [text.path, { f: weekOf(text), ...(Object.keys(tasks).length > 0 ? { t: tasks } : {}) }];
        })),
        pages: Object.fromEntries(pages.map((page) => [page.path, pageOf(page)])),
        reviews: Object.fromEntries(reviews.map((review) => [review.file.replace(/^reviews\/|\.yaml$/g, ''), reviewOf(review)])),
    };
}
