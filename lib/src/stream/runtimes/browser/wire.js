// Reads PostgreSQL's response as it streams out of the engine: unwanted rows are dropped before they take memory.
import { protocol, types } from '@electric-sql/pglite';
import { SandboxFailure } from './failure.js';
const HEADER = 5;
const ROW = 'D'.charCodeAt(0);
const COPIED = 'd'.charCodeAt(0);
/** Maximum bytes of a row: longer ones are useless in a table, and need several times as much memory to read. */
const LONGEST_ROW = 16 * 1024 * 1024;
/** Splits a stream into messages and passes on those that are wanted, complete with headers. */
export function framed(wants, onMessage) {
    const header = new Uint8Array(HEADER);
    let have = 0;
    let length = HEADER;
    let message;
    return (bytes) => {
        for (let at = 0; at < bytes.length;) {
            const part = Math.min(bytes.length - at, (have < HEADER ? HEADER : length) - have);
            (have < HEADER ? header : message)?.set(bytes.subarray(at, at + part), have);
            have += part;
            at += part;
            if (have === HEADER) {
                length = 1 + new DataView(header.buffer).getUint32(1);
                message = wants(header[0] ?? 0, length) ? new Uint8Array(length) : undefined;
                message?.set(header);
            }
            if (have < HEADER || have < length)
                continue;
            if (message)
                onMessage(message);
            message = undefined;
            have = 0;
        }
    };
}
const nothing = () => ({ fields: [], rows: [], seen: 0, bytes: 0, changed: 0, suspended: false, tooLong: false });
/** Collects a response. `keeps` decides for each row whether to keep it, given the answer before that row. */
export function gather(parsers, keeps) {
    const answer = { ...nothing(), error: undefined };
    const parser = new protocol.Parser();
    let described = false;
    function wants(type, length) {
        if (type !== ROW)
            return type !== COPIED;
        const keep = length <= LONGEST_ROW && keeps(answer);
        answer.tooLong ||= length > LONGEST_ROW;
        answer.seen += 1;
        answer.bytes += length;
        return keep;
    }
    function onMessage(message) {
        if (message.name === 'rowDescription') {
            Object.assign(answer, nothing(), { fields: message.fields });
            described = true;
        }
        else if (message.name === 'dataRow') {
            const { fields } = message;
            answer.rows.push(fields.map((text, at) => types.parseType(text, answer.fields[at]?.dataTypeID ?? 0, parsers)));
        }
        else if (message.name === 'commandComplete') {
            if (!described)
                Object.assign(answer, nothing());
            answer.changed = Number(/\d+$/.exec(message.text)?.[0] ?? 0);
            described = false;
        }
        else if (message.name === 'portalSuspended')
            answer.suspended = true;
        else if (message instanceof Error)
            answer.error ??= message;
    }
    return { answer, onData: framed(wants, (message) => parser.parse(message, onMessage)) };
}
/** Sends protocol messages. The caller has exclusive use of the database. Rejects with the database's error. */
export async function send(pglite, { answer, onData }, messages) {
    const together = new Uint8Array(await new Blob(messages).arrayBuffer());
    await pglite._runExclusiveQuery(() => pglite.execProtocolRawStream(together, { syncToFs: false, onRawData: onData }));
    if (answer.error)
        throw answer.error;
}
/** The error for a row that was too long; `done` says what happened to the statement. */
export const rowTooLong = (done) => new SandboxFailure('sql', `A row of the result is longer than ${LONGEST_ROW / 1024 / 1024} MB. ${done}`, {
    hint: 'Select a part of the value: left(column, 1000).',
});
