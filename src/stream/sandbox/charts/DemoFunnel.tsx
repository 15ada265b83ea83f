// The funnel of generated visitors in a page: complete HTML on the server, tooltips after the reader's click.
import type { ReactNode } from 'react';
import type { FunnelStep } from '../../pipeline/queries/funnel.ts';
import { DemoChart } from './DemoChart.tsx';
import { Funnel } from './Funnel.tsx';

interface Props {
  steps: readonly FunnelStep[];
  language: string;
  /** The start button. */
  start?: ReactNode;
}

export default function DemoFunnel({ steps, ...around }: Props) {
  return (
    <DemoChart {...around}>
      <div className="charts">
        <Funnel steps={steps} />
      </div>
    </DemoChart>
  );
}
