// A result as a chart: a line per column of figures over dates, or bars for names.
import type { Table, Value } from '../../runtimes/browser/client.ts';
import { BarTable } from '../charts/BarTable.tsx';
import { Plot } from '../charts/Plot.tsx';
import { dateText, dateTicks, valueAxis } from '../charts/scale.ts';
import { useChart } from '../charts/use-chart.ts';
import { cellText } from './cell.ts';
import { type ChosenChart, figureOf, timeOf } from './choose-chart.ts';

interface Props {
  chart: ChosenChart;
  columns: Table['columns'];
  title: string;
}

const nameOf = (columns: Table['columns'], at: number): string => columns[at]?.name ?? '';

function Line({ chart: { rows, labels }, columns, value }: Props & { value: number }) {
  const { language } = useChart();
  const points = rows.flatMap((row) => {
    const figure = figureOf(row[value]);
    return figure === undefined ? [] : [{ time: timeOf(row[labels]), figure }];
  });
  const times = rows.map((row) => timeOf(row[labels]));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const at = (time: number) => (time - first) / (last - first || 1);
  const ticks = dateTicks(new Date(first), new Date(last));
  const isDay = times.every((time) => time % 86_400_000 === 0);
  const moment = (time: number) =>
    new Date(time).toLocaleString(language, { dateStyle: 'medium', ...(isDay ? {} : { timeStyle: 'short' }), timeZone: 'UTC' });
  const name = nameOf(columns, value);
  return (
    <figure className="chart charts-wide" data-chart="line">
      <figcaption>{name}</figcaption>
      <Plot
        label={name}
        kind="line"
        axis={valueAxis(points.map(({ figure }) => figure))}
        room={1 / Math.max(1, points.length)}
        points={points.map(({ time, figure }) => ({
          at: at(time),
          value: figure,
          tip: `${moment(time)}: ${figure.toLocaleString(language)}`,
        }))}
        xTicks={ticks.map(({ date, unit }) => ({ at: at(date.getTime()), text: dateText(date, unit, language) }))}
      />
    </figure>
  );
}

function Bars({ chart: { rows, labels, values }, columns, title }: Props) {
  const { language } = useChart();
  const label = (row: readonly Value[]) => cellText(row[labels] ?? null) ?? 'null';
  const figures = values.map((value) => rows.map((row) => figureOf(row[value])));
  return (
    <BarTable
      wide
      name="bars"
      title={title}
      head={nameOf(columns, labels)}
      columns={values.map((value, nth) => ({
        head: nameOf(columns, value),
        whole: Math.max(0, ...(figures[nth] ?? []).map((figure) => figure ?? 0)),
      }))}
      rows={rows.map((row, nth) => ({
        name: label(row),
        cells: figures.map((column) => {
          const figure = column[nth];
          return figure === undefined ? null : { value: figure };
        }),
        tip: `${label(row)}: ${values
          .map((value, column) => `${nameOf(columns, value)} ${figures[column]?.[nth]?.toLocaleString(language) ?? '–'}`)
          .join(', ')}`,
      }))}
    />
  );
}

export function ResultChart(props: Props) {
  const { kind, values } = props.chart;
  return (
    <div className="charts">
      {kind === 'bars' ? <Bars {...props} /> : values.map((value) => <Line key={value} {...props} value={value} />)}
    </div>
  );
}
