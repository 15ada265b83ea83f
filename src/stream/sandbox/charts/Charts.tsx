// The open sandbox's report as charts. An empty warehouse is one sentence and one action.

import { useBench, usePart } from '../app/use-live.ts';
import { GenerateButton } from '../controls/GenerateButton.tsx';
import { ReportCharts } from './ReportCharts.tsx';
import { ChartContext } from './use-chart.ts';

export function Charts() {
  const { words, language } = useBench();
  const report = usePart((state) => state.report);
  const isOurs = usePart(({ target }) => target === 'embedded');
  if (!report || report.totals.events === 0) {
    return (
      <p className="sandbox-none sandbox-row">
        <span className="quiet">{words.read.empty}</span>
        {isOurs && <GenerateButton />}
      </p>
    );
  }
  return (
    <ChartContext value={{ words: words.read, language }}>
      <ReportCharts report={report} />
    </ChartContext>
  );
}
