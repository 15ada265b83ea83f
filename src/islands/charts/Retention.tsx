// Who comes back: clients by the week of their first event.
import type { Cohort } from '../../pipeline/queries/retention.ts';
import { TableHead } from '../sandbox/TableHead.tsx';
import { useBench } from '../sandbox/use-live.ts';
import { shade } from './scale.ts';

const MOST = 8;

export function Retention({ cohorts }: { cohorts: readonly Cohort[] }) {
  const { words, language } = useBench();
  const { charts, heads } = words.read;
  const shown = cohorts.slice(-MOST);
  const weeks = [...new Set(shown.flatMap(({ active }) => active.map(({ after }) => after)))].sort((a, b) => a - b);
  return (
    <table className="chart">
      <caption>{charts.retention}</caption>
      <TableHead columns={[heads.week, ...weeks.map((after) => ({ figures: heads.after(after) }))]} />
      <tbody>
        {shown.map(({ week, clients, active }) => (
          <tr key={week}>
            <th scope="row" className="fig">
              {week}
            </th>
            {weeks.map((after) => {
              const there = active.find((one) => one.after === after)?.clients;
              return (
                <td key={after} className={`fig right shade-${shade((there ?? 0) / (clients || 1))}`}>
                  {there?.toLocaleString(language) ?? ''}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
