// How long sessions last.
import type { SessionLength } from '../../pipeline/queries/session-length.ts';
import { BarTable } from './BarTable.tsx';
import { percentText } from './scale.ts';
import { useChart } from './use-chart.ts';

export function SessionLengths({ lengths: { buckets, medianMs, sessions: all } }: { lengths: SessionLength }) {
  const { words: r, language } = useChart();
  const percent = (value: number) => percentText(value / (all || 1), language);
  return (
    <BarTable
      name="durations"
      title={r.charts.sessionLength}
      note={medianMs === null ? undefined : r.median((medianMs / 1_000).toLocaleString(language, { maximumFractionDigits: 0 }))}
      head={r.heads.length}
      columns={[{ head: r.heads.sessions, whole: Math.max(...buckets.map(({ sessions }) => sessions)) }]}
      rows={buckets.map(({ belowMs, sessions }, nth) => {
        const name = belowMs === null ? r.longer : r.between((buckets[nth - 1]?.belowMs ?? 0) / 1_000, belowMs / 1_000);
        return { name, cells: [{ value: sessions }], tip: `${name}: ${r.sessionCount(sessions)} (${percent(sessions)})` };
      })}
    />
  );
}
