// The report out of the warehouse, as charts that are tables: each figure is there to be read.
import { useBench, usePart } from '../sandbox/use-live.ts';
import { Bars } from './Bars.tsx';
import { Days } from './Days.tsx';
import { Funnel } from './Funnel.tsx';
import { Paths } from './Paths.tsx';
import { Retention } from './Retention.tsx';
import { SessionLengths } from './SessionLengths.tsx';
import { Totals } from './Totals.tsx';

export function Charts() {
  const { words } = useBench();
  const report = usePart((state) => state.report);
  const { charts: c, heads: h, loginState, empty } = words.read;
  if (!report || report.totals.events === 0) return <p className="quiet sandbox-none">{empty}</p>;
  return (
    <div className="charts">
      <Totals totals={report.totals} />
      <Funnel steps={report.funnel} />
      <Days days={report.byDay} />
      <Bars
        title={c.topEvents}
        head={h.name}
        rows={report.topEvents.map(({ eventName, events }) => ({ name: eventName, value: events }))}
      />
      <Bars
        title={c.topBrands}
        head={h.name}
        more={h.cart}
        rows={report.topBrands.map(({ brand, events, cartAdditions }) => ({ name: brand, value: events, more: cartAdditions }))}
      />
      <Bars
        title={c.topCategories}
        head={h.name}
        more={h.cart}
        rows={report.topCategories.map(({ category, events, cartAdditions }) => ({ name: category, value: events, more: cartAdditions }))}
      />
      <SessionLengths lengths={report.sessionLength} />
      <Bars
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
      <Paths paths={report.paths} />
    </div>
  );
}
