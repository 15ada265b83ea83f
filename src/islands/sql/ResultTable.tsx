// What PostgreSQL answered, as a table and as files.
import type { Table } from '../../runtimes/browser/client.ts';
import { Scroll } from '../sandbox/Scroll.tsx';
import { useBench } from '../sandbox/use-live.ts';
import { cellText, isFigure } from './cell.ts';
import { save } from './save.ts';

export function ResultTable({ table: { columns, rows, total }, statement }: { table: Table; statement: string }) {
  const { live, words } = useBench();
  const w = words.read.sql;
  if (columns.length === 0) return <p role="status">{w.changed(total)}</p>;
  const download = (format: 'csv' | 'ndjson') => () =>
    void live.sandbox.download(statement, format).then((file) => save(file, `warehouse.${format}`));
  return (
    <>
      <p className="sandbox-row">
        <span role="status">{w.rows(rows.length, total)}</span>
        <button type="button" className="button" onClick={download('csv')}>
          CSV
        </button>
        <button type="button" className="button" onClick={download('ndjson')}>
          NDJSON
        </button>
      </p>
      <Scroll className="sandbox-scroll" label={w.result}>
        <table className="sandbox-result">
          <caption className="hidden">{w.result}</caption>
          <thead>
            <tr>
              {columns.map(({ name, type }, nth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: names of columns may repeat.
                <th key={nth} scope="col" className={isFigure(type) ? 'right' : undefined}>
                  {name} <span className="quiet">{type}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a result have no other name.
              <tr key={nth}>
                {row.map((value, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <td key={column} className={isFigure(columns[column]?.type ?? '') ? 'fig right' : 'fig'}>
                    {cellText(value) ?? <i className="quiet">null</i>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
