// What PostgreSQL answered, as a table and as files.
import type { Table } from '../../runtimes/browser/client.ts';
import { ScrollTable } from '../sandbox/ScrollTable.tsx';
import { failureOf } from '../sandbox/state.ts';
import { useBench, usePart } from '../sandbox/use-live.ts';
import { cellText, isFigure } from './cell.ts';
import { save } from './save.ts';

const formats = ['csv', 'ndjson'] as const;

export function ResultTable({ table: { columns, rows, total, more }, statement }: { table: Table; statement: string }) {
  const { live, words } = useBench();
  const w = words.read.sql;
  const isOurs = usePart(({ target }) => target === 'embedded');
  const fail = (error: unknown): void => live.say(failureOf(error));
  if (columns.length === 0) return <p role="status">{w.changed(total)}</p>;
  return (
    <>
      <p className="sandbox-row">
        <span role="status">{w.rows(rows.length, total, Boolean(more))}</span>
        {(isOurs ? formats : []).map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-label={w.download(format.toUpperCase())}
            onClick={() => live.sandbox.download(statement, format).then((file) => save(file, `warehouse.${format}`), fail)}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </p>
      <ScrollTable
        className="sandbox-result"
        label={w.result}
        columns={columns.map(({ name, type }) => (isFigure(type) ? { figures: name } : name))}
      >
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
      </ScrollTable>
    </>
  );
}
