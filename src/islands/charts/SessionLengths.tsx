// How long sessions last.
import type { SessionLength } from '../../pipeline/queries/session-length.ts';
import { TableHead } from '../sandbox/TableHead.tsx';
import { useBench } from '../sandbox/use-live.ts';
import { Bar } from './Bar.tsx';

export function SessionLengths({ lengths: { buckets, medianMs } }: { lengths: SessionLength }) {
  const { words, language } = useBench();
  const r = words.read;
  const most = Math.max(...buckets.map(({ sessions }) => sessions));
  return (
    <table className="chart">
      <caption>
        {r.charts.sessionLength}
        {medianMs !== null && (
          <span className="quiet"> {r.median((medianMs / 1_000).toLocaleString(language, { maximumFractionDigits: 0 }))}</span>
        )}
      </caption>
      <TableHead columns={[r.heads.length, { figures: r.heads.sessions }, undefined]} />
      <tbody>
        {buckets.map(({ belowMs, sessions }) => (
          <tr key={belowMs}>
            <th scope="row">{belowMs === null ? r.longer : r.below(belowMs / 1_000)}</th>
            <td className="fig right">{sessions.toLocaleString(language)}</td>
            <td className="chart-bar">
              <Bar value={sessions} whole={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
