// The open sandbox's report as charts. An empty warehouse is one sentence and one action.
import { useBench, usePart } from '../sandbox/use-live.ts';
import { ReportCharts } from './ReportCharts.tsx';
import { ChartContext } from './use-chart.ts';

const FIRST = { events: 1_000, seed: 1 };

export function Charts() {
  const { live, words, language } = useBench();
  const report = usePart((state) => state.report);
  const traffic = usePart((state) => state.traffic);
  const isOurs = usePart(({ target }) => target === 'embedded');
  const running = traffic !== undefined && traffic.seconds === undefined;
  if (!report || report.totals.events === 0) {
    return (
      <p className="sandbox-none sandbox-row">
        <span className="quiet">{words.read.empty}</span>
        {isOurs && (
          <button type="button" className="button is-next" disabled={running} onClick={() => live.generate(FIRST.events, FIRST.seed)}>
            {words.read.generate(FIRST.events)}
          </button>
        )}
      </p>
    );
  }
  return (
    <ChartContext value={{ words: words.read, language }}>
      <ReportCharts report={report} />
    </ChartContext>
  );
}
