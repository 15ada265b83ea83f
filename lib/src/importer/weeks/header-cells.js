// The meaning of a task table's columns, from their header cells in English or Vietnamese.
import { folded } from './folded.js';
const MEANINGS = [
    [
        'starts',
        /^(?:start|starts|started|starting|begin|begins|beginning|from)\b|\bstart(?:ing)? (?:date|day|time)|^(?:ngay |thoi gian )?bat dau|^tu ngay|^tu$/,
    ],
    [
        'ends',
        /^(?:end|ends|ended|ending|finish|finished|until|to)$|\b(?:end|ending|completion|completed|finish|finished|complete) (?:date|day|time)|^complet(?:ion|ed)$|^(?:ngay |thoi gian )?(?:hoan thanh|ket thuc|hoan tat)|^den(?: ngay)?$/,
    ],
    ['number', /^(?:no|nr|num|number|stt|so thu tu|so tt|tt|id|order|index)$/],
    ['detail', /\bdetails?\b|\bchi tiet\b|^mo ta\b|^descriptions?\b/],
    [
        'reference',
        /\brefer|\bresources?\b|\bsources?\b|\bmaterials?\b|\bdocument|\blinks?\b|\bevidence\b|\bnguon\b|\btai lieu\b|\btham khao\b|\bminh chung\b/,
    ],
    [
        'other',
        /\bresults?\b|\boutcomes?\b|\bachiev|\bdeliverables?\b|\bket qua\b|\bnotes?\b|\bghi chu\b|\bremarks?\b|\bowner\b|\bassignee\b|\bphu trach\b|\bnguoi\b/,
    ],
    ['state', /\bstatus\b|\bstate\b|\btrang thai\b|\btinh trang\b/],
    ['task', /\btasks?\b|\bwork\b|\bactivit|\bcontents?\b|\bjobs?\b|\btopics?\b|\bcong viec\b|\bnhiem vu\b|\bnoi dung\b|\bhoat dong\b/],
    [
        'day',
        /^(?:day|days|date|dates|weekday|day of week|thu|ngay|thu ngay|ngay thu|day date|date day|buoi|time|thoi gian|week day)$|\bday\b|^ngay\b|^thu\b/,
    ],
];
/** `#` and `No.` number the rows; an unknown header is `other`. */
export function columnMeaning(header) {
    const words = folded(header);
    if (words === '')
        return header.includes('#') ? 'number' : 'other';
    return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
/**
 * Each kind of column once, except `other`. A second task column is a detail, a detail column without a task column is the task,
 * a second day column a start. Undefined if the table is not a table of tasks: no task column, and no day or date beside it.
 */
export function taskColumns(headers) {
    const seen = new Set();
    const columns = headers.map((header) => {
        const meant = columnMeaning(header);
        const column = !seen.has(meant) ? meant : { task: 'detail', day: 'starts' }[meant];
        if (!column || (seen.has(column) && column !== 'other'))
            return 'other';
        seen.add(column);
        return column;
    });
    if (!seen.has('task')) {
        const detail = columns.indexOf('detail');
        if (detail < 0)
            return undefined;
        columns[detail] = 'task';
    }
    return ['day', 'number', 'starts', 'ends'].some((column) => columns.includes(column)) ? columns : undefined;
}
