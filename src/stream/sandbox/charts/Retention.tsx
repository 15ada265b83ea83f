// Clients by the week of their first event, and the share that is active in later weeks.
import type { Cohort } from '../../pipeline/queries/retention.ts';
import { retentionRows } from './retention-rows.ts';
import { dateText, shade } from './scale.ts';
import { Tip } from './Tip.tsx';
import { useChart } from './use-chart.ts';
import { usePoints } from './use-points.ts';

export function Retention({ cohorts }: { cohorts: readonly Cohort[] }) {
  const { words, language } = useChart();
  const { charts, heads, retentionTip } = words;
  const rows = retentionRows(cohorts);
  const weeks = Array.from({ length: Math.max(0, ...rows.map(({ cells }) => cells.length)) }, (_, after) => after);
  const before = rows.map((_, row) => rows.slice(0, row).reduce((sum, { cells }) => sum + cells.length, 0));
  const { shown, around, point } = usePoints(rows.reduce((sum, { cells }) => sum + cells.length, 0));
  return (
    <table className="chart chart-retention" data-chart="retention" {...around}>
      <caption>{charts.retention}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.week}</th>
          <th scope="col" className="right">
            {heads.clients}
          </th>
          {weeks.map((after) => (
            <th key={after} scope="col" className="right">
              {heads.after(after)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ week, clients, cells }, row) => (
          <tr key={week}>
            <th scope="row">{dateText(new Date(week), 'day', language)}</th>
            <td className="fig right">{clients.toLocaleString(language)}</td>
            {cells.map(({ after, clients: there, share }) => {
              const nth = (before[row] ?? 0) + after;
              const percent = share.toLocaleString(language, { style: 'percent' });
              const tip = retentionTip(dateText(new Date(week), 'day', language), after, there, percent);
              return (
                <td key={after} className={`fig right shade-${shade(share)}${shown === nth ? ' is-shown' : ''}`} {...point(nth, tip)}>
                  {percent}
                  {shown === nth && <Tip>{tip}</Tip>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
