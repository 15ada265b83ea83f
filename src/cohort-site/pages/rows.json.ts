// Every team's row, for the script: loaded when a reader filters or sorts a table that has only some of them, and before a refresh.
import { facts } from 'shiplog:cohort';
import type { RowsFile } from '../row/row.ts';
import { allRows, deskIn } from '../rows.ts';

export function GET(): Response {
  const { cohort } = facts();
  const { programme, grace, rubric, languages } = cohort;
  const { columns, mentors, groups } = deskIn(languages[0] ?? 'en');
  const file: RowsFile = {
    cohort: { grace, ...(programme ? { programme } : {}), ...(rubric ? { rubric } : {}) },
    columns,
    mentors,
    groups,
    rows: allRows(),
  };
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
}
