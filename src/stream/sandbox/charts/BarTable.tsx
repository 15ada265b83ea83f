// A chart in the form of a table: each row has a name and figures, each figure a bar if its column has one.
import { Fragment, type ReactNode } from 'react';
import { Bar } from './Bar.tsx';
import { EventWords } from './EventWords.tsx';
import { Tip } from './Tip.tsx';
import { useChart } from './use-chart.ts';
import { usePoints } from './use-points.ts';

export interface BarColumn {
  head: string;
  /** The value of a full-length bar; without it the figures have no bars. */
  whole?: number;
}

export interface BarRow {
  name: string;
  /** One per column; `null` is an empty cell. */
  cells: readonly ({ value: number; text?: string } | null)[];
  /** The tooltip's text. */
  tip: string;
}

interface Props {
  title: string;
  /** Beside the title. */
  note?: ReactNode;
  /** Column head of the names. */
  head: string;
  columns: readonly BarColumn[];
  rows: readonly BarRow[];
  /** For tests and links. */
  name?: string;
  wide?: boolean;
}

export function BarTable({ title, note, head, columns, rows, name: chart, wide }: Props) {
  const { language } = useChart();
  const { shown, around, point } = usePoints(rows.length);
  return (
    <table className={wide ? 'chart chart-bars charts-wide' : 'chart chart-bars'} data-chart={chart} {...around}>
      <caption>
        {title} {note && <span className="quiet">{note}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map(({ head: text, whole }) => (
            <Fragment key={text}>
              <th scope="col" className="right">
                {text}
              </th>
              {whole !== undefined && <td className="chart-bar" />}
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, tip }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat.
          <tr key={nth} className={shown === nth ? 'is-shown' : undefined} {...point(nth, tip)}>
            <th scope="row">
              <EventWords>{name}</EventWords>
              {shown === nth && <Tip>{tip}</Tip>}
            </th>
            {columns.map(({ head: text, whole }, column) => {
              const cell = cells[column];
              return (
                <Fragment key={text}>
                  <td className="fig right">{cell && (cell.text ?? cell.value.toLocaleString(language))}</td>
                  {whole !== undefined && <td className="chart-bar">{cell && <Bar value={cell.value} whole={whole} />}</td>}
                </Fragment>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
