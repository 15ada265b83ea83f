// How far sessions get on the way to an order, and where they stop.
import type { FunnelStep } from '../../pipeline/queries/funnel.ts';
import { TableHead } from '../sandbox/TableHead.tsx';
import { useBench } from '../sandbox/use-live.ts';
import { Bar } from './Bar.tsx';
import { EventWords } from './EventWords.tsx';

export function Funnel({ steps }: { steps: readonly FunnelStep[] }) {
  const { words, language } = useBench();
  const { heads: h, charts } = words.read;
  const first = steps[0]?.sessions ?? 0;
  const percent = (share: number | null) => (share === null ? '' : share.toLocaleString(language, { style: 'percent' }));
  return (
    <table className="chart charts-wide" data-chart="funnel">
      <caption>{charts.funnel}</caption>
      <TableHead columns={[h.step, { figures: h.sessions }, undefined, { figures: h.fromPrevious }, { figures: h.dropped }]} />
      <tbody>
        {steps.map(({ eventName, sessions, fromPrevious, dropped }) => (
          <tr key={eventName}>
            <th scope="row">
              <EventWords>{eventName}</EventWords>
            </th>
            <td className="fig right">{sessions.toLocaleString(language)}</td>
            <td className="chart-bar">
              <Bar value={sessions} whole={first} />
            </td>
            <td className="fig right">{percent(fromPrevious)}</td>
            <td className="fig right">{fromPrevious === null ? '' : dropped.toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
