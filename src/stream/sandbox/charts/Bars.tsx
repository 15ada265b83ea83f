// Names with their number of events, each with a bar and its share.
import { BarTable } from './BarTable.tsx';
import { percentText } from './scale.ts';
import { useChart } from './use-chart.ts';

interface Props {
  title: string;
  /** For tests and links. */
  chart: string;
  /** Column head of the names. */
  head: string;
  /** Column head of a second figure. */
  more?: string;
  rows: readonly { name: string; value: number; more?: number }[];
}

export function Bars({ title, chart, head, more, rows }: Props) {
  const { words, language } = useChart();
  const sum = rows.reduce((total, { value }) => total + value, 0);
  const percent = (value: number) => percentText(value / (sum || 1), language);
  const most = Math.max(...rows.map(({ value }) => value));
  return (
    <BarTable
      title={title}
      name={chart}
      head={head}
      columns={[{ head: words.heads.events, whole: most }, ...(more ? [{ head: more }] : [])]}
      rows={rows.map(({ name, value, more: second }) => ({
        name,
        cells: [{ value }, ...(second === undefined ? [] : [{ value: second }])],
        tip: words.shareTip(name, value, percent(value)),
      }))}
    />
  );
}
