// How far sessions get on their way to an order, and where they drop off.
import type { ReactNode } from 'react';
import type { FunnelStep } from '../../pipeline/queries/funnel.ts';
import { BarTable } from './BarTable.tsx';
import { percentText } from './scale.ts';
import { useChart } from './use-chart.ts';

interface Props {
  steps: readonly FunnelStep[];
  note?: ReactNode;
}

export function Funnel({ steps, note }: Props) {
  const { words, language } = useChart();
  const { heads: h, charts, funnelTip } = words;
  const percent = (share: number) => percentText(share, language);
  return (
    <BarTable
      wide
      name="funnel"
      title={charts.funnel}
      note={note}
      head={h.step}
      columns={[{ head: h.sessions, whole: steps[0]?.sessions ?? 0 }, { head: h.fromPrevious }, { head: h.dropped }]}
      rows={steps.map(({ eventName, sessions, fromPrevious, fromFirst, dropped }) => ({
        name: eventName,
        cells: [
          { value: sessions },
          fromPrevious === null ? null : { value: fromPrevious, text: percent(fromPrevious) },
          fromPrevious === null ? null : { value: dropped },
        ],
        tip: funnelTip(eventName, sessions, fromFirst === null ? '' : percent(fromFirst), steps[0]?.eventName ?? ''),
      }))}
    />
  );
}
