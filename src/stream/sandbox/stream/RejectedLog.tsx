// The rejected log: each entry with its reasons. Readers can also send anything to the collector from here.
import { useState } from 'react';
import { failureOf } from '../app/state.ts';
import { useBench, usePart } from '../app/use-live.ts';
import { Failure } from '../kit/Failure.tsx';
import { failureText } from '../kit/failure-text.ts';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { useAnswer } from '../kit/use-answer.ts';

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

  async function send(): Promise<void> {
    setAnswer('');
    const answered = await live.sandbox.post(body);
    const { success, message, verdicts = [] } = answered.body;
    const said = message ? message.split(/; (?=[\w.[\]-]+: )/) : verdicts.flatMap(({ reasons = [] }) => reasons);
    const why = said.map(words.live.reason).join('; ');
    setAnswer([w.answer(answered.status, success), why].filter(Boolean).join(' '));
    live.refresh();
  }
  return (
    <>
      <div className="sandbox-own">
        <label htmlFor="sandbox-own">{w.own}</label>
        <textarea id="sandbox-own" rows={3} spellCheck={false} value={body} onChange={({ target }) => setBody(target.value)} />
        <p className="sandbox-row">
          <button type="button" className="button" onClick={() => live.attempt(send())}>
            {w.send}
          </button>
        </p>
        <p role="status" className="sandbox-answer">
          {answer}
        </p>
      </div>
      {fault && <Failure {...failureText(words, fault.code, fault.message)} />}
      {!fault && value.length === 0 && <p className="quiet sandbox-none">{w.none}</p>}
      {value.length > 0 && (
        <ScrollTable className="sandbox-log" label={w.caption} columns={[w.when, w.why, w.what]}>
          {value.map(({ receivedAt, reasons, event, body: text }, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: log entries have no other key.
            <tr key={nth}>
              <td className="fig">{new Date(receivedAt).toLocaleTimeString('en-GB')}</td>
              <td>
                {reasons.map((reason) => (
                  <p key={reason}>{words.live.reason(reason)}</p>
                ))}
              </td>
              <td>
                <code>{(event === undefined ? (text ?? '') : JSON.stringify(event)).slice(0, 300)}</code>
              </td>
            </tr>
          ))}
        </ScrollTable>
      )}
    </>
  );
}
