// What PostgreSQL returned: rows as a table or a chart, and as files.
import { useState } from 'react';
import type { Table } from '../../runtimes/browser/client.ts';
import { failureOf } from '../app/state.ts';
import { useBench, usePart } from '../app/use-live.ts';
import { ChartContext } from '../charts/use-chart.ts';
import { chooseChart } from './choose-chart.ts';
import { ResultChart } from './ResultChart.tsx';
import { ResultTable } from './ResultTable.tsx';
import { save } from './save.ts';

const formats = ['csv', 'ndjson'] as const;

export function Result({ table, statement }: { table: Table; statement: string }) {
  const { live, words, language } = useBench();
  const w = words.sql;
  const { columns, rows, total, more } = table;
  const isOurs = usePart(({ target }) => target === 'embedded');
  const [charted, setCharted] = useState(false);
  if (columns.length === 0) return <p role="status">{w.changed(total)}</p>;
  const chart = chooseChart(table);
  const fail = (error: unknown): void => live.announce(failureOf(error));
  const isPart = chart !== undefined && chart.rows.length < total;
  return (
    <>
      <p className="sandbox-row">
        <span role="status">{w.rows(rows.length, total, Boolean(more))}</span>
        {chart && (
          <button type="button" className="button" onClick={() => setCharted(!charted)}>
            {charted ? w.table : w.chart}
          </button>
        )}
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
      {charted && chart ? (
        <ChartContext value={{ words: words.read, language }}>
          {isPart && <p className="quiet">{w.charted(chart.rows.length, total)}</p>}
          <ResultChart chart={chart} columns={columns} title={w.result} />
        </ChartContext>
      ) : (
        <ResultTable table={table} />
      )}
    </>
  );
}
