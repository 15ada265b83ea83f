// Shows rows without a pause: those of the first screen at once, the others a few at a time in the tasks that follow.
import type { DeskRow } from './rows-on-page.ts';

/** Rows of one task: more than a first screen shows below the head of the page. */
const AT_ONCE = 8;

/** Counts what was shown, so that the rest of an earlier choice does not follow a later one. */
let turn = 0;

/** The row at `until`, which the reader looks for, is there when this returns. */
export function show(body: HTMLTableSectionElement, rows: readonly DeskRow[], until = 0): void {
  turn += 1;
  const own = turn;
  const part = (from: number, to: number): HTMLTableRowElement[] => rows.slice(from, to).map((row) => row.element());
  // Rows that stay where they are keep the focus and the place on the screen.
  let same = 0;
  while (body.rows[same] && body.rows[same] === rows[same]?.element()) same += 1;
  const first = Math.max(same, until) + AT_ONCE;
  if (same === 0) body.replaceChildren(...part(0, first));
  else {
    for (const row of [...body.rows].slice(same)) row.remove();
    body.append(...part(same, first));
  }
  const follow = (from: number): void => {
    if (own !== turn || from >= rows.length) return;
    body.append(...part(from, from + AT_ONCE));
    setTimeout(follow, 0, from + AT_ONCE);
  };
  // After the first rows are drawn.
  requestAnimationFrame(() => setTimeout(follow, 0, first));
}
