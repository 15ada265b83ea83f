// The ways that sessions take through the shop, the most trodden first.
import type { Path } from '../../pipeline/queries/paths.ts';
import { TableHead } from '../sandbox/TableHead.tsx';
import { useBench } from '../sandbox/use-live.ts';
import { EventWords } from './EventWords.tsx';

const MOST = 8;

export function Paths({ paths }: { paths: readonly Path[] }) {
  const { words, language } = useBench();
  const { charts, heads } = words.read;
  return (
    <table className="chart charts-wide">
      <caption>{charts.paths}</caption>
      <TableHead columns={[heads.path, { figures: heads.sessions }]} />
      <tbody>
        {paths.slice(0, MOST).map(({ steps, sessions }) => (
          <tr key={steps.join()}>
            <td>
              <EventWords>{steps.join(' → ')}</EventWords>
            </td>
            <td className="fig right">{sessions.toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
