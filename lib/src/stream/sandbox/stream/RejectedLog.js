import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// The rejected log: each entry with its reasons. Readers can also send anything to the collector from here.
import { useState } from 'react';
import { failureOf } from '../app/state.js';
import { useBench, usePart } from '../app/use-live.js';
import { Failure } from '../kit/Failure.js';
import { failureText } from '../kit/failure-text.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useAnswer } from '../kit/use-answer.js';
const MOST = 50;
const EXAMPLE = '{"eventName": "add_to_cart_click", "eventId": "not-a-uuid", "product": {"price": "cheap"}}';
export function RejectedLog() {
    const { live, words } = useBench();
    const w = words.live.rejected;
    const rejected = usePart((state) => state.counters?.rejected);
    const { value = [], failed } = useAnswer(`rejected ${rejected}`, () => live.sandbox.rejected(MOST));
    const fault = failed === undefined ? undefined : failureOf(failed);
    const [body, setBody] = useState(EXAMPLE);
    const [answer, setAnswer] = useState('');
    async function send() {
        setAnswer('');
        const answered = await live.sandbox.post(body);
        const { success, message, verdicts = [] } = answered.body;
        const said = message ? message.split(/; (?=[\w.[\]-]+: )/) : verdicts.flatMap(({ reasons = [] }) => reasons);
        const why = said.map(words.live.reason).join('; ');
        setAnswer([w.answer(answered.status, success), why].filter(Boolean).join(' '));
        live.refresh();
    }
    return (_jsxs(_Fragment, { children: [_jsxs("div", { className: "sandbox-own", children: [_jsx("label", { htmlFor: "sandbox-own", children: w.own }), _jsx("textarea", { id: "sandbox-own", rows: 3, spellCheck: false, value: body, onChange: ({ target }) => setBody(target.value) }), _jsx("p", { className: "sandbox-row", children: _jsx("button", { type: "button", className: "button", onClick: () => live.attempt(send()), children: w.send }) }), _jsx("p", { role: "status", className: "sandbox-answer", children: answer })] }), fault && _jsx(Failure, { ...failureText(words, fault.code, fault.message) }), !fault && value.length === 0 && _jsx("p", { className: "quiet sandbox-none", children: w.none }), value.length > 0 && (_jsx(ScrollTable, { className: "sandbox-log", label: w.caption, columns: [w.when, w.why, w.what], children: value.map(({ receivedAt, reasons, event, body: text }, nth) => (_jsxs("tr", { children: [_jsx("td", { className: "fig", children: new Date(receivedAt).toLocaleTimeString('en-GB') }), _jsx("td", { children: reasons.map((reason) => (_jsx("p", { children: words.live.reason(reason) }, reason))) }), _jsx("td", { children: _jsx("code", { children: (event === undefined ? (text ?? '') : JSON.stringify(event)).slice(0, 300) }) })] }, nth))) }))] }));
}
