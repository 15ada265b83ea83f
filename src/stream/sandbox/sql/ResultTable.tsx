// Rows of a result, sorted by the clicked column.
import { useMemo, useState } from 'react';
import type { Table } from '../../runtimes/browser/client.ts';
import { useBench } from '../app/use-live.ts';
import { Scroll } from '../kit/Scroll.tsx';
import { cellText, isFigure } from './cell.ts';
import { nextSort, type Sort, sortedRows } from './sort.ts';

const signs = { ascending: '▲', descending: '▼' } as const;

export function ResultTable({ table: { columns, rows } }: { table: Table }) {
  const { words, language } = useBench();
  const { result } = words.sql;
  const [sort, setSort] = useState<Sort>();
  const shown = useMemo(
    () => (sort ? sortedRows(rows, sort, columns[sort.column]?.type ?? '', language) : rows),
    [columns, rows, sort, language],
  );
  const alignment = columns.map(({ type }) => (isFigure(type) ? 'fig right' : 'fig'));
  return (
    <Scroll className="sandbox-scroll" label={result}>
      <table className="sandbox-result">
        <caption className="hidden">{result}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, nth) => {
              const direction = sort?.column === nth ? sort.direction : undefined;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: column names may repeat.
                <th key={nth} scope="col" className={alignment[nth]} aria-sort={direction ?? 'none'}>
                  <button type="button" onClick={() => setSort(nextSort(sort, nth))}>
                    {name}
                    <span aria-hidden="true">{direction ? signs[direction] : '↕'}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a result have no other key.
            <tr key={nth}>
              {row.map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={column} className={alignment[column]}>
                  {cellText(value) ?? <i className="quiet">null</i>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
