// Events per day as columns.
import type { DayCount } from '../../pipeline/queries/events-by-day.ts';
import { DataTable } from './DataTable.tsx';
import { Plot } from './Plot.tsx';
import { dateText, dayTicks, valueAxis } from './scale.ts';
import { useChart } from './use-chart.ts';

/** Maximum days to draw: the latest ones. */
const MOST = 60;
/** Maximum width of a single day, as a share of the plot. */
const LEAST_ROOM = 7;

export function Days({ days }: { days: readonly DayCount[] }) {
  const { words, language } = useChart();
  const { charts, heads, eventCount } = words;
  const shown = days.slice(-MOST);
  const room = 1 / Math.max(shown.length, LEAST_ROOM);
  const at = (nth: number) => (nth + 0.5) * room;
  const text = (day: string) => dateText(new Date(day), 'day', language);
  return (
    <figure className="chart charts-wide" data-chart="days">
      <figcaption>{charts.byDay}</figcaption>
      <Plot
        label={charts.byDay}
        kind="columns"
        axis={valueAxis(shown.map(({ events }) => events))}
        room={room}
        points={shown.map(({ day, events }, nth) => ({ at: at(nth), value: events, tip: `${text(day)}: ${eventCount(events)}` }))}
        xTicks={dayTicks(shown.map(({ day }) => day)).map((nth) => ({ at: at(nth), text: text(shown[nth]?.day ?? '') }))}
      />
      <DataTable
        caption={charts.byDay}
        heads={[heads.day, heads.events]}
        rows={shown.map(({ day, events }) => [day, events.toLocaleString(language)])}
      />
    </figure>
  );
}
