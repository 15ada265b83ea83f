// The paths that sessions take through the shop, the most frequent first.
import type { Path } from '../../pipeline/queries/paths.ts';
import { BarTable } from './BarTable.tsx';
import { useChart } from './use-chart.ts';

const MOST = 8;

export function Paths({ paths }: { paths: readonly Path[] }) {
  const { words } = useChart();
  const { charts, heads, sessionCount } = words;
  const shown = paths.slice(0, MOST);
  return (
    <BarTable
      wide
      name="paths"
      title={charts.paths}
      head={heads.path}
      columns={[{ head: heads.sessions, whole: shown[0]?.sessions ?? 0 }]}
      rows={shown.map(({ steps, sessions }) => {
        const name = steps.join(' → ');
        return { name, cells: [{ value: sessions }], tip: `${name}: ${sessionCount(sessions)}` };
      })}
    />
  );
}
