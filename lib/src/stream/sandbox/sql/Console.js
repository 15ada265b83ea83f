import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The SQL console: one statement that reads the warehouse, or any statements where the reader allows writes.
import { useEffect, useRef, useState } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { Failure } from '../kit/Failure.js';
import { failureText } from '../kit/failure-text.js';
import { withTypes } from './column-types.js';
import { Editor } from './Editor.js';
import { examples } from './examples.js';
import { explained, planOf } from './explain.js';
import { titleOf } from './history.js';
import { Result } from './Result.js';
import { useHistory } from './use-history.js';
import { useSchema } from './use-schema.js';
export function Console() {
    const { live, words, prefix } = useBench();
    const w = words.sql;
    const [{ statement, replaced }, setQuery] = useState({
        statement: examples.latest,
        replaced: 0,
    });
    const [allowed, setAllowed] = useState(false);
    const [running, setRunning] = useState(false);
    const [outcome, setOutcome] = useState();
    const [history, addToHistory] = useHistory(prefix);
    const [seen, setSeen] = useState(false);
    const [writes, setWrites] = useState(0);
    const schema = useSchema(seen, writes);
    const isOurs = usePart(({ target }) => target === 'embedded');
    const mayWrite = allowed && isOurs;
    const results = useRef(null);
    const failed = outcome && 'failed' in outcome ? outcome.failed : undefined;
    const said = failed && failureText(words, failed.code, [failed.message, failed.hint].filter(Boolean).join(' '));
    const idle = statement.trim() === '';
    // Again when the code editor is there: a result that came before it is pushed down by it.
    // biome-ignore lint/correctness/useExhaustiveDependencies: `seen` is the reason, not a value.
    useEffect(() => {
        if (outcome)
            results.current?.scrollIntoView({ behavior: 'instant', block: 'nearest' });
    }, [outcome, seen]);
    const replace = (statement) => setQuery(({ replaced }) => ({ statement, replaced: replaced + 1 }));
    async function perform(statement, work, longer = 0) {
        if (running || statement.trim() === '')
            return;
        setRunning(true);
        setOutcome(undefined);
        addToHistory(statement);
        try {
            setOutcome(await work());
        }
        catch (error) {
            const { position } = error;
            setOutcome({ failed: error, errorAt: position === undefined ? undefined : position - 1 - longer });
        }
        setRunning(false);
    }
    const run = (statement) => perform(statement, async () => {
        const table = await (mayWrite ? live.sandbox.write(statement) : live.sandbox.query(statement));
        if (mayWrite) {
            live.refresh();
            setWrites(writes + 1);
        }
        return { table: withTypes(table), statement };
    });
    const explain = () => {
        const { text, longer } = explained(statement);
        return perform(statement, async () => ({ plan: planOf(await live.sandbox.query(text)) }), longer);
    };
    return (_jsxs("div", { className: "sandbox-sql", children: [_jsx(Editor, { id: "sandbox-sql", label: w.statement, description: w.leave, completions: w.completions, text: statement, replaced: replaced, schema: schema, errorAt: outcome && 'errorAt' in outcome ? outcome.errorAt : undefined, onOpen: () => setSeen(true), onChange: (statement) => setQuery((query) => ({ ...query, statement })), onRun: run, onPrevious: () => replace(history[0] ?? '') }), _jsxs("div", { className: "sandbox-row", children: [_jsxs("button", { type: "button", className: "button is-next", disabled: running || idle, onClick: () => run(statement), children: [w.run, " ", _jsx("kbd", { children: "Ctrl \u21B5" })] }), _jsx("button", { type: "button", className: "button", disabled: running || idle, onClick: explain, children: w.explain }), running && (_jsx("button", { type: "button", className: "button", onClick: live.stop, children: w.stop })), _jsxs("select", { "aria-label": w.example, value: "", onChange: ({ target }) => replace(examples[target.value]), children: [_jsx("option", { value: "", disabled: true, children: w.example }), Object.keys(examples).map((name) => (_jsx("option", { value: name, children: w.examples[name] }, name)))] }), history.length > 0 && (_jsxs("select", { "aria-label": w.history, value: "", onChange: ({ target }) => replace(history[Number(target.value)] ?? ''), children: [_jsx("option", { value: "", disabled: true, children: w.history }), history.map((query, nth) => (_jsx("option", { value: nth, children: titleOf(query) }, query)))] })), isOurs && (_jsxs("label", { className: "sandbox-choice", children: [_jsx("input", { type: "checkbox", checked: allowed, onChange: ({ target }) => setAllowed(target.checked) }), " ", w.allow] }))] }), _jsxs("div", { ref: results, className: "sandbox-asked", children: [_jsx("p", { role: "status", children: running && w.running }), said && _jsx(Failure, { ...said }), outcome && 'table' in outcome && _jsx(Result, { table: outcome.table, statement: outcome.statement }), outcome && 'plan' in outcome && (_jsxs("section", { className: "sql-plan", "aria-label": w.plan, children: [_jsx("p", { children: w.plan }), _jsx("pre", { children: outcome.plan })] }))] }), _jsxs("p", { className: "quiet", children: [mayWrite ? '' : w.readOnly, " ", w.tables] })] }));
}
