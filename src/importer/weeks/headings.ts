// The kind of section that a heading of a worklog page starts, in English and in Vietnamese.
import { folded } from './folded.ts';

export type Announced = 'title' | 'objectives' | 'tasks' | 'outcomes' | 'next' | 'difficulties' | 'other';

const WEEK = /\b(?:week|tuan)\s*0*(\d{1,2})\b/;

/** The week number in a text: `Week 8 Objectives`, `Mục tiêu tuần 8`. */
export function weekNamed(text: string): number | undefined {
  const number = Number(WEEK.exec(folded(text).replaceAll('_', ' '))?.[1] ?? Number.NaN);
  return number >= 1 ? number : undefined;
}

const TITLE =
  /^(?:(?:\d+\s)*(?:worklog|work log|nhat ky(?: cong viec)?|report|bao cao)?\s?(?:week|tuan)\s?\d{1,2}\s?(?:worklog|work log|report)?|worklog|nhat ky cong viec)$/;

const MEANINGS: [Announced, RegExp][] = [
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

export function announced(heading: string): Announced {
  const words = folded(heading).replace(/^(?:[0-9]+ |[ivx]+ )+(?=\S)/, '');
  if (TITLE.test(words)) return 'title';
  return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
