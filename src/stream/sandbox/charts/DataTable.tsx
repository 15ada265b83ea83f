// The figures of a chart as a table, folded below it.
import { useChart } from './use-chart.ts';

interface Props {
  caption: string;
  heads: readonly [string, string];
  rows: readonly (readonly [string, string])[];
}

export function DataTable({ caption, heads: [name, value], rows }: Props) {
  const { words } = useChart();
  return (
    <details className="chart-data">
      <summary>{words.dataTable}</summary>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" className="right">
              {value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, text], nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat.
            <tr key={nth}>
              <th scope="row">{label}</th>
              <td className="fig right">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
