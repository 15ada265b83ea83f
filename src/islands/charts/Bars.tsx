// Names with their figures, each with a bar.
import { TableHead } from '../sandbox/TableHead.tsx';
import { useBench } from '../sandbox/use-live.ts';
import { Bar } from './Bar.tsx';
import { EventWords } from './EventWords.tsx';

interface Props {
  title: string;
  /** Head of the names. */
  head: string;
  /** Head of a second figure. */
  more?: string;
  rows: readonly { name: string; value: number; more?: number }[];
}

export function Bars({ title, head, more, rows }: Props) {
  const { words, language } = useBench();
  const most = Math.max(...rows.map(({ value }) => value));
  return (
    <table className="chart">
      <caption>{title}</caption>
      <TableHead columns={[head, { figures: words.read.heads.events }, undefined, ...(more ? [{ figures: more }] : [])]} />
      <tbody>
        {rows.map(({ name, value, more: second }) => (
          <tr key={name}>
            <th scope="row">
              <EventWords>{name}</EventWords>
            </th>
            <td className="fig right">{value.toLocaleString(language)}</td>
            <td className="chart-bar">
              <Bar value={value} whole={most} />
            </td>
            {second !== undefined && <td className="fig right">{second.toLocaleString(language)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
