// A table of tasks, row by row, before its dates are parsed: the meaning of each cell for the task.
import type { TaskState } from '../../worklog/task-states.ts';
import { shareParts } from './date-range.ts';
import { type DayCell, numbersMean, readDayCell } from './day-cell.ts';
import { folded, hasWords, plain } from './folded.ts';
import { type Column, taskColumns } from './header-cells.ts';
import { readDates } from './read-dates.ts';
import { type Reference, readReferences } from './references.ts';
import type { SourceRow, SourceTable } from './source-table.ts';
import { cellItems, joined, taskWords } from './task-cell.ts';
import { stateSaid } from './task-state.ts';
import type { WrittenDate } from './written-date.ts';

export interface DraftTask {
  line: number;
  /** The row as written, or an equivalent line of Markdown. */
  source: string;
  title: string;
  detail: string[];
  links: Reference[];
  state?: TaskState;
  day: DayCell | undefined;
  starts: WrittenDate | undefined;
  ends: WrittenDate | undefined;
  /** A blank first cell without dates: the day of the row above. */
  carried: boolean;
}

export interface TaskTable {
  line: number;
  head: string;
  headers: string[];
  /** Header of the reference column. */
  referenceHeader: string;
  numbers: 'weekdays' | 'ordinals';
  tasks: DraftTask[];
  /** Dates with a time of day, which a calendar day does not keep. */
  timed: { text: string; line: number }[];
  /** The dates of a cell as written; those between its first and last are in no task. */
  written: { text: string; line: number }[];
  /** Cells that became states, and the numbers of rows. */
  said: { text: string; line: number }[];
  placeholders: { text: string; line: number }[];
  unreadable: { text: string; line: number }[];
  /** Heads of details that only repeat their task's title. */
  repeated: { text: string; line: number }[];
  /** Rows without text for a task. */
  empty: SourceRow[];
  around: string[];
}

/** A longer cell is not searched for lists and links; its text is one detail. */
const LONGEST_CELL = 20_000;
const NOTHING = /^(?:n a|na|none|null|khong|khong co|tbd|x)?$/;

export function readTaskTable(table: SourceTable): TaskTable | undefined {
  const columns = taskColumns(table.headers);
  if (!columns) return undefined;
  const at = (column: Column): number => columns.indexOf(column);
  const days = at('day');
  const result: TaskTable = {
    line: table.line,
    head: table.head,
    headers: table.headers,
    referenceHeader: table.headers[at('reference')] ?? '',
    numbers: 'ordinals',
    tasks: [],
    timed: [],
    written: [],
    said: [],
    placeholders: [],
    unreadable: [],
    repeated: [],
    empty: [],
    around: table.around,
  };
  for (const row of table.rows) {
    const task = readRow(row, table, columns, result);
    if (task) result.tasks.push(task);
    else if (hasWords(row.cells.join(' '))) result.empty.push(row);
  }
  const cells = result.tasks.flatMap(({ day }) => (day ? [day] : []));
  result.numbers = numbersMean(cells, days >= 0 && at('number') !== 0 ? 'day' : 'number');
  for (const [index, task] of result.tasks.entries()) task.carried = index > 0 && task.day?.blank === true && !task.starts && !task.ends;
  return result;
}

function readRow(row: SourceRow, table: SourceTable, columns: readonly Column[], result: TaskTable): DraftTask | undefined {
  const cell = (column: Column): string => row.cells[columns.indexOf(column)] ?? '';
  const label = (text: string, index: number): string => {
    const header = plain(table.headers[index] ?? '').replace(/\s*:$/, '');
    return header === '' ? text : `${header}: ${text}`;
  };
  const dayText = cell('day') || cell('number');
  const day = columns.includes('day') || columns.includes('number') ? readDayCell(dayText, row.line) : undefined;
  const task: DraftTask = {
    line: row.line,
    source: row.source,
    title: '',
    detail: [],
    links: [],
    day,
    starts: day?.dates[0],
    ends: day?.dates[1],
    carried: false,
  };
  const words =
    cell('task').length > LONGEST_CELL ? { title: plain(cell('task')).slice(0, 120), detail: [cell('task')] } : taskWords(cell('task'));
  if (words) [task.title, task.detail] = [words.title, words.detail];
  const later: string[] = [];
  if (day && day.rest !== '' && !NOTHING.test(folded(day.rest))) later.push(label(dayText, columns.indexOf('day')));
  for (const [index, text] of row.cells.entries()) {
    const column = index < columns.length ? (columns[index] ?? 'other') : 'other';
    if (text === '' || column === 'task' || (column === 'day' && day) || (column === 'number' && dayText === text)) continue;
    if (column === 'starts' || column === 'ends') readDateCell(text, column, index);
    else if (column === 'detail') readDetailCell(text);
    else if (column === 'reference') readReferenceCell(text, index);
    else if (column === 'state' && stateSaid(text)) {
      task.state = stateSaid(text) as TaskState;
      result.said.push({ text, line: row.line });
    } else if (column === 'number' && Number.parseInt(text, 10) === table.rows.indexOf(row) + 1 && /^\d+[.)]?$/.test(text))
      result.said.push({ text, line: row.line });
    else if (hasWords(text)) later.push(label(cellItems(text).map(joined).join('; '), index));
  }
  // `12/07` in one column takes the year of `13/07/2026` in the other.
  if (task.starts && task.ends) shareParts(task.starts, task.ends);
  task.detail.push(...later);
  if (task.title !== '') return task;
  const [first, ...others] = task.detail;
  if (first === undefined) return undefined;
  return { ...task, title: first, detail: others };

  function readDateCell(text: string, column: 'starts' | 'ends', index: number): void {
    const { dates, timed, placeholders, rest } = readDates(text, row.line);
    if (dates.length > 1)
      result.written.push(...(rest === '' ? [text] : dates.map((date) => date.text)).map((one) => ({ text: one, line: row.line })));
    const first = dates[0];
    const second = dates.slice(1).at(-1);
    if (timed && first) result.timed.push({ text, line: row.line });
    result.placeholders.push(...placeholders.map((one) => ({ text: one, line: row.line })));
    if (first) {
      if (column === 'ends') task.ends = second ?? first;
      else {
        task.starts = first;
        if (second) task.ends = second;
      }
    }
    if (NOTHING.test(folded(rest))) return;
    if (/\d[\s/.-]*\d/.test(rest) && !/\p{L}{3}/u.test(rest)) result.unreadable.push({ text: rest, line: row.line });
    else later.push(label(rest, index));
  }

  function readDetailCell(text: string): void {
    const { items, repeated } = details(text, task.title);
    task.detail.push(...items);
    if (repeated !== undefined) result.repeated.push({ text: repeated, line: row.line });
  }

  function readReferenceCell(text: string, index: number): void {
    const { links, words: told } = text.length > LONGEST_CELL ? { links: [], words: [text] } : readReferences(text);
    task.links.push(...links);
    if (told.length > 0) later.push(label(told.join('; '), index));
  }
}

/** Items of a detail column. `repeated`: a head over all of them that repeats the title exactly, and is omitted. */
function details(text: string, title: string): { items: string[]; repeated?: string } {
  if (text.length > LONGEST_CELL) return { items: [text] };
  const items = cellItems(text);
  const [only] = items;
  const same = (words: string): string => plain(words).replace(/\s*:$/, '').toLowerCase();
  if (items.length === 1 && only && only.children.length > 0 && same(only.text) === same(title))
    return { items: only.children, repeated: only.text };
  return { items: items.map(joined) };
}
