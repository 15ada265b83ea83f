// The whole report of generated visitors in a page: complete HTML on the server, tooltips after the reader's click.
import type { ReactNode } from 'react';
import type { Report } from '../../pipeline/index.ts';
import { DemoChart } from './DemoChart.tsx';
import { ReportCharts } from './ReportCharts.tsx';

interface Props {
  report: Report;
  language: string;
  /** The start button. */
  start?: ReactNode;
}

export default function DemoReport({ report, ...around }: Props) {
  return (
    <DemoChart {...around}>
      <ReportCharts report={report} />
    </DemoChart>
  );
}
