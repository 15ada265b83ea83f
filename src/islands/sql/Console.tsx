// The warehouse, asked in SQL: one statement that reads, unless the reader says otherwise.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SandboxError, Table } from '../../runtimes/browser/client.ts';
import { failureText } from '../sandbox/failure-text.ts';
import { useBench, usePart } from '../sandbox/use-live.ts';
import { type Example, examples } from './examples.ts';
import { ResultTable } from './ResultTable.tsx';

export function Console() {
  const { live, words } = useBench();
  const w = words.read.sql;
  const [statement, setStatement] = useState<string>(examples.latest);
  const [asked, setAsked] = useState('');
  const [allowed, setAllowed] = useState(false);
  const [running, setRunning] = useState(false);
  const [table, setTable] = useState<Table>();
  const [failed, setFailed] = useState<SandboxError>();

  const isOurs = usePart(({ target }) => target === 'embedded');
  const answer = useRef<HTMLDivElement>(null);
  const said = failed && failureText(words, failed.code, [failed.message, failed.hint].filter(Boolean).join(' '));

  useEffect(() => {
    if (table || failed) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [table, failed]);

  async function run(): Promise<void> {
    if (running || statement.trim() === '') return;
    setRunning(true);
    setFailed(undefined);
    setTable(undefined);
    try {
      setTable(await (allowed && isOurs ? live.sandbox.write(statement) : live.sandbox.ask(statement)));
      setAsked(statement);
      if (allowed) live.refresh();
    } catch (error) {
      setFailed(error as SandboxError);
    }
    setRunning(false);
  }
  function runByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run();
  }
  return (
    <div className="sandbox-sql">
      <label htmlFor="sandbox-sql">{w.statement}</label>
      <textarea
        id="sandbox-sql"
        rows={5}
        spellCheck={false}
        autoCapitalize="off"
        value={statement}
        aria-keyshortcuts="Control+Enter"
        onChange={({ target }) => setStatement(target.value)}
        onKeyDown={runByKey}
      />
      <div className="sandbox-row">
        <button type="button" className="button is-next" disabled={running || statement.trim() === ''} onClick={run}>
          {w.run} <kbd>Ctrl ↵</kbd>
        </button>
        {running && (
          <button type="button" className="button" onClick={live.stop}>
            {w.stop}
          </button>
        )}
        <select aria-label={w.example} value="" onChange={({ target }) => setStatement(examples[target.value as Example])}>
          <option value="" disabled>
            {w.example}
          </option>
          {(Object.keys(examples) as Example[]).map((name) => (
            <option key={name} value={name}>
              {w.examples[name]}
            </option>
          ))}
        </select>
        {isOurs && (
          <label className="sandbox-choice">
            <input type="checkbox" checked={allowed} onChange={({ target }) => setAllowed(target.checked)} /> {w.allow}
          </label>
        )}
      </div>
      <div ref={answer} className="sandbox-asked">
        <p role="status">{running && w.running}</p>
        {said && (
          <p role="alert" className="sandbox-error">
            <b>{said.text}</b> {said.detail && <span lang="en">{said.detail}</span>}
          </p>
        )}
        {table && <ResultTable table={table} statement={asked} />}
      </div>
      <p className="quiet">
        {allowed && isOurs ? '' : w.readOnly} {w.tables}
      </p>
    </div>
  );
}
