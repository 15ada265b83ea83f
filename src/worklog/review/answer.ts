// The start of a task that answers a mentor's remark: in which week, and with which title.
import type { Programme } from '../../site/site.ts';
import { isWeekNumber, nextNumber } from '../next-week.ts';
import type { Week } from '../week.ts';

/**
 * The week of the answer: the one that has such a task, else the latest, or the next one where no week is later than the reviewed one.
 * `undefined` if the programme has no later week.
 */
export function weekToAnswer(
  weeks: readonly Week[],
  remark: { id: string; week: number },
  programme?: Pick<Programme, 'weeks'>,
): number | undefined {
  const later = weeks.filter(({ week }) => week > remark.week);
  const answering = later.findLast(({ tasks = [] }) => tasks.some(({ closes }) => closes === remark.id));
  if (answering) return answering.week;
  if (later.length > 0) return Math.max(...later.map(({ week }) => week));
  const next = nextNumber(weeks);
  return isWeekNumber(next, programme) ? next : undefined;
}

/** Longer titles do not fit the table of tasks. */
const LONGEST_TITLE = 80;

/** The remark's first sentence, at most so long, as a title: without its full stop, cut between words. */
export function titleOfRemark(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const [sentence] = line.split(/(?<=[.!?])\s/);
  const title = (sentence ?? line).replace(/\.$/, '').trim();
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE);
  return `${cut.replace(/\s+\S*$/, '').replace(/[,;:]$/, '')}…`;
}
