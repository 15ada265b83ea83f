// The kind of section that a heading of a worklog page starts, in English and in Vietnamese.
import { folded } from './folded.js';
const WEEK = /\b(?:week|tuan)\s*0*(\d{1,2})\b/;
const WORDS = [
    'one|một|nhất',
    'two|hai',
    'three|ba',
    'four|bốn|tư',
    'five|năm',
    'six|sáu',
    'seven|bảy',
    'eight|tám',
    'nine|chín',
    'ten|mười',
];
const SPELLED = new RegExp(`(?<=(?:week|tuần)[\\s_-]+(?:thứ\\s+)?)(?:${WORDS.map((word) => `(${word})`).join('|')})(?![\\p{L}\\d])`, 'giu');
/** `Week six` → `Week 6`. */
const withDigits = (text) => text
    .normalize('NFC')
    .replace(SPELLED, (...found) => String(found.slice(1, WORDS.length + 1).findIndex((word) => word !== undefined) + 1));
/** The week number in a text: `Week 8 Objectives`, `Mục tiêu tuần 8`, `Week eight`. */
export function weekNamed(text) {
    const number = Number(WEEK.exec(folded(withDigits(text)).replaceAll('_', ' ').replace('tuan thu', 'tuan'))?.[1] ?? Number.NaN);
    return number >= 1 ? number : undefined;
}
/** True for `Week 3: Anchors`. */
export const beginsWithWeek = (heading) => /^(?:\d+ )*(?:week|tuan)(?: thu)? \d/.test(folded(withDigits(heading)));
const TITLE = /^(?:(?:\d+\s)*(?:worklog|work log|nhat ky(?: cong viec)?|report|bao cao)?\s?(?:week|tuan)\s?\d{1,2}\s?(?:worklog|work log|report)?|worklog|nhat ky cong viec)$/;
const MEANINGS = [
    [
        'next',
        /\bnext (?:week|step|plan|task|goal|action)|\bupcoming\b|\bfollowing week|\btuan (?:sau|toi|tiep|ke tiep)|\b(?:buoc|huong|ke hoach|cong viec|viec) (?:tiep|sap toi)/,
    ],
    ['outcomes', /\b(?:goals?|objectives?) (?:achieved|met|reached|completed)|\bmuc tieu da dat|\bmuc do hoan thanh/],
    ['objectives', /\bobjectives?\b|\bgoals?\b|\baims?\b|\bmuc tieu\b|\bmuc dich\b/],
    ['outcomes', /\bachiev|\boutcomes?\b|\bresults?\b|\baccomplish|\bket qua\b|\bthanh (?:qua|tuu)\b|\bdat duoc\b/],
    [
        'difficulties',
        /\bdifficult|\bchallenges?\b|\bobstacles?\b|\bblockers?\b|\bproblems?\b|\bkho khan\b|\bthach thuc\b|\btro ngai\b|\bvuong mac\b/,
    ],
    [
        'tasks',
        /\btasks?\b|\bworklog\b|\bwork (?:log|done|content|items?|performed|plan)\b|\bactivit|\bto do\b|\bschedule\b|\bdaily\b|\bcong viec\b|\bnhiem vu\b|\bhoat dong\b|\bnhat ky\b|\blich trinh\b|\bnoi dung thuc hien\b/,
    ],
];
/** True for “Week 3”, “Week 3 Worklog”. */
export const namesOnlyWeek = (text) => announced(text) === 'title' && weekNamed(text) !== undefined;
export function announced(heading) {
    const words = folded(withDigits(heading)).replace(/^(?:[0-9]+ |[ivx]+ )+(?=\S)/, '');
    if (TITLE.test(words))
        return 'title';
    return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
