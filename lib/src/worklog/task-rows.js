import { csv } from './csv.js';
import { weekSpan } from './span.js';
import { inOrder, resolveTasks } from './tasks.js';
/** The columns in order. New ones are added at the end, so that readers by position keep working. */
export const taskColumns = [
    'week',
    'period_starts',
    'period_ends',
    'id',
    'title',
    'starts',
    'ends',
    'planned_starts',
    'planned_ends',
    'owner',
    'state',
    'milestone',
    'continues',
    'chain',
    'closes',
    'evidence',
];
/** One row per task, in the order of weeks. A week's period is the one that its page shows. */
export function taskRows(weeks, { programme, link = (href) => href } = {}) {
    const periods = new Map(inOrder(weeks).map((week) => [week.week, weekSpan(week, programme)]));
    return resolveTasks(weeks).map((task) => {
        const period = periods.get(task.week);
        const row = {
            week: task.week,
            period_starts: period?.starts,
            period_ends: period?.ends,
            id: task.id,
            title: task.title,
            starts: task.starts,
            ends: task.ends,
            planned_starts: task.planned?.starts,
            planned_ends: task.planned?.ends,
            owner: task.owners.length > 0 ? task.owners : undefined,
            state: task.state,
            milestone: task.milestone,
            continues: task.continues,
            chain: task.chain,
            closes: task.closes,
            evidence: task.evidence.length > 0 ? task.evidence.map(({ label, href }) => ({ label, href: link(href, task.week) })) : undefined,
        };
        return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
    });
}
/** The rows as CSV. Several owners or pieces of evidence share one cell, separated by `; `; evidence is given by its address. */
export function taskCsv(rows) {
    const cells = rows.map((row) => taskColumns.map((column) => {
        if (column === 'owner')
            return row.owner?.join('; ');
        if (column === 'evidence')
            return row.evidence?.map(({ href }) => href).join('; ');
        return row[column];
    }));
    return csv(taskColumns, cells);
}
