// The SQL console: one statement that reads the warehouse, or any statements where the reader allows writes.
import { useEffect, useRef, useState } from 'react';
import type { SandboxError, Table } from '../../runtimes/browser/client.ts';
import { useBench, usePart } from '../app/use-live.ts';
import { Failure } from '../kit/Failure.tsx';
import { failureText } from '../kit/failure-text.ts';
import { Editor } from './Editor.tsx';
import { type Example, examples } from './examples.ts';
import { explained, planOf } from './explain.ts';
import { titleOf } from './history.ts';
import { Result } from './Result.tsx';
import { useHistory } from './use-history.ts';
import { useSchema } from './use-schema.ts';

type Outcome = { table: Table; statement: string } | { plan: string } | { failed: SandboxError; errorAt: number | undefined };

export function Console() {
  const { live, words, prefix } = useBench();
  const w = words.sql;
  const [{ statement, replaced }, setQuery] = useState<{ statement: string; replaced: number }>({
    statement: examples.latest,
    replaced: 0,
  });
  const [allowed, setAllowed] = useState(false);
  const [running, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [history, addToHistory] = useHistory(prefix);
  const [seen, setSeen] = useState(false);
  const [writes, setWrites] = useState(0);
  const schema = useSchema(seen, writes);
  const isOurs = usePart(({ target }) => target === 'embedded');
  const mayWrite = allowed && isOurs;
  const results = useRef<HTMLDivElement>(null);
  const failed = outcome && 'failed' in outcome ? outcome.failed : undefined;
  const said = failed && failureText(words, failed.code, [failed.message, failed.hint].filter(Boolean).join(' '));
  const idle = statement.trim() === '';

  // Again when the code editor is there, which pushes down a result that came before it; and when a smooth scroll ends that was under way,
  // until the reader moves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `seen` is the reason, not a value.
  useEffect(() => {
    if (!outcome) return;
    const reveal = (): void => results.current?.scrollIntoView({ behavior: 'instant', block: 'nearest' });
    const moves = new AbortController();
    const { signal } = moves;
    for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(name, () => moves.abort(), { signal, passive: true });
    document.addEventListener('scrollend', reveal, { signal });
    reveal();
    return () => moves.abort();
  }, [outcome, seen]);

  const replace = (statement: string) => setQuery(({ replaced }) => ({ statement, replaced: replaced + 1 }));

  async function perform(statement: string, work: () => Promise<Outcome>, longer = 0): Promise<void> {
    if (running || statement.trim() === '') return;
    setRunning(true);
    setOutcome(undefined);
    addToHistory(statement);
    try {
      setOutcome(await work());
    } catch (error) {
      const { position } = error as SandboxError;
      setOutcome({ failed: error as SandboxError, errorAt: position === undefined ? undefined : position - 1 - longer });
    }
    setRunning(false);
  }
  const run = (statement: string) =>
    perform(statement, async () => {
      const table = await (mayWrite ? live.sandbox.write(statement) : live.sandbox.query(statement));
      if (mayWrite) {
        live.refresh();
        setWrites(writes + 1);
      }
      return { table, statement };
    });
  const explain = () => {
    const { text, longer } = explained(statement);
    return perform(statement, async () => ({ plan: planOf(await live.sandbox.query(text)) }), longer);
  };
  return (
    <div className="sandbox-sql">
      <Editor
        id="sandbox-sql"
        label={w.statement}
        description={w.leave}
        completions={w.completions}
        text={statement}
        replaced={replaced}
        schema={schema}
        errorAt={outcome && 'errorAt' in outcome ? outcome.errorAt : undefined}
        onOpen={() => setSeen(true)}
        onChange={(statement) => setQuery((query) => ({ ...query, statement }))}
        onRun={run}
        onPrevious={() => replace(history[0] ?? '')}
      />
      <div className="sandbox-row">
        <button type="button" className="button is-next" disabled={running || idle} onClick={() => run(statement)}>
          {w.run} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" className="button" disabled={running || idle} onClick={explain}>
          {w.explain}
        </button>
        {running && (
          <button type="button" className="button" onClick={live.stop}>
            {w.stop}
          </button>
        )}
        <select aria-label={w.example} value="" onChange={({ target }) => replace(examples[target.value as Example])}>
          <option value="" disabled>
            {w.example}
          </option>
          {(Object.keys(examples) as Example[]).map((name) => (
            <option key={name} value={name}>
              {w.examples[name]}
            </option>
          ))}
        </select>
        {history.length > 0 && (
          <select aria-label={w.history} value="" onChange={({ target }) => replace(history[Number(target.value)] ?? '')}>
            <option value="" disabled>
              {w.history}
            </option>
            {history.map((query, nth) => (
              <option key={query} value={nth}>
                {titleOf(query)}
              </option>
            ))}
          </select>
        )}
        {isOurs && (
          <label className="sandbox-choice">
            <input type="checkbox" checked={allowed} onChange={({ target }) => setAllowed(target.checked)} /> {w.allow}
          </label>
        )}
      </div>
      <div ref={results} className="sandbox-asked">
        <p role="status">{running && w.running}</p>
        {said && <Failure {...said} />}
        {outcome && 'table' in outcome && <Result table={outcome.table} statement={outcome.statement} />}
        {outcome && 'plan' in outcome && (
          <section className="sql-plan" aria-label={w.plan}>
            <p>{w.plan}</p>
            <pre>{outcome.plan}</pre>
          </section>
        )}
      </div>
      <p className="quiet">
        {mayWrite ? '' : w.readOnly} {w.tables}
      </p>
    </div>
  );
}
