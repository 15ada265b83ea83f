// The report of a warehouse as charts. Empty ones are omitted: the summary figures show what there is.
import type { Report } from '../../pipeline/index.ts';
import { Bars } from './Bars.tsx';
import { Days } from './Days.tsx';
import { Funnel } from './Funnel.tsx';
import { Paths } from './Paths.tsx';
import { Retention } from './Retention.tsx';
import { SessionLengths } from './SessionLengths.tsx';
import { Totals } from './Totals.tsx';
import { useChart } from './use-chart.ts';

export function ReportCharts({ report }: { report: Report }) {
  const { words } = useChart();
  const { charts: c, heads: h, category: categoryWords, loginState } = words;
  const { topEvents, topBrands, topCategories, paths } = report;
  return (
    <div className="charts">
      <Totals totals={report.totals} />
      <Funnel steps={report.funnel} />
      <Days days={report.byDay} />
      <Bars
        chart="events"
        title={c.topEvents}
        head={h.name}
        rows={topEvents.map(({ eventName, events }) => ({ name: eventName, value: events }))}
      />
      <SessionLengths lengths={report.sessionLength} />
      {topCategories.length > 0 && (
        <Bars
          chart="categories"
          title={c.topCategories}
          head={h.name}
          more={h.cart}
          rows={topCategories.map(({ category, events, cartAdditions }) => ({
            name: categoryWords[category] ?? category,
            value: events,
            more: cartAdditions,
          }))}
        />
      )}
      {topBrands.length > 0 && (
        <Bars
          chart="brands"
          title={c.topBrands}
          head={h.name}
          more={h.cart}
          rows={topBrands.map(({ brand, events, cartAdditions }) => ({ name: brand, value: events, more: cartAdditions }))}
        />
      )}
      <Bars
        chart="logins"
        title={c.loginStates}
        head={h.name}
        more={h.clients}
        rows={report.loginStates.map(({ loginState: state, events, clients }) => ({
          name: loginState[state] ?? state,
          value: events,
          more: clients,
        }))}
      />
      <Retention cohorts={report.retention} />
      {paths.length > 0 && <Paths paths={paths} />}
    </div>
  );
}
