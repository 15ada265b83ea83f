// The ways that sessions take through the shop, the most trodden first.
import type { Path } from '../../pipeline/queries/paths.ts';
import { useBench } from '../sandbox/use-live.ts';

const MOST = 8;

export function Paths({ paths }: { paths: readonly Path[] }) {
  const { words, language } = useBench();
  const { charts, heads } = words.read;
  return (
    <table className="chart charts-wide">
      <caption>{charts.paths}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.path}</th>
          <th scope="col" className="right">
            {heads.sessions}
          </th>
        </tr>
      </thead>
      <tbody>
        {paths.slice(0, MOST).map(({ steps, sessions }) => (
          <tr key={steps.join()}>
            <td>{steps.join(' → ')}</td>
            <td className="fig right">{sessions.toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
