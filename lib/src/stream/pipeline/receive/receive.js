import { answerBatch, answerRefusal, answerSingle, notStored } from './answer.js';
import { eventIdOf } from './event-id.js';
import { guard } from './guard.js';
import { keptLine, refusedBodyLine, refusedLine } from './kept-line.js';
import { readBody } from './read-body.js';
import { truncateIp } from './source-ip.js';
import { validate } from './validate.js';
const MOST_HEADER = 512;
const decoder = new TextDecoder();
function ingestOf(request, intake, sentTime) {
    const ingest = {
        receivedAt: new Date(intake.clock()).toISOString(),
        sourceIp: truncateIp(request.sourceIp),
        userAgent: request.userAgent?.slice(0, MOST_HEADER) ?? null,
        method: request.method.slice(0, MOST_HEADER),
        path: request.path.slice(0, MOST_HEADER),
        requestId: intake.ids(),
        ...(sentTime === undefined ? {} : { sentTime }),
    };
    return JSON.stringify(ingest);
}
function judge(raw, ingest, body) {
    const eventId = eventIdOf(raw);
    const { event, reasons } = validate(raw);
    const kept = event ? keptLine(raw, ingest) : { reason: undefined };
    if ('line' in kept && kept.line !== undefined)
        return { eventId, line: kept.line };
    const why = reasons ?? [kept.reason ?? 'event: cannot be stored'];
    return { eventId, line: refusedLine(raw, why, ingest, body), reasons: why };
}
/** Writes one part of the validated events. Events that could not be written have to be sent again, valid or not. */
async function keep(store, judged, fate, intake) {
    if (judged.length === 0)
        return true;
    try {
        await store(judged.map(({ line }) => line));
    }
    catch {
        return false;
    }
    const eventIds = judged.map(({ eventId }) => eventId?.toLowerCase() ?? null);
    intake.notice(fate === 'stored' ? { fate, eventIds } : { fate, eventIds, reasons: judged.map(({ reasons = [] }) => reasons) });
    return true;
}
async function refuse(read, body, ingest, intake) {
    const reasons = [read.refusal.message];
    const kept = await keep(intake.rejected, [{ eventId: null, line: refusedBodyLine(body, reasons, ingest), reasons }], 'rejected', intake);
    return kept ? answerRefusal(read.refusal) : answerSingle({ eventId: null, verdict: 'retry', reasons: [notStored] });
}
/** Receives one request: validates each of its events, stores all of them, and returns the result of each. Never rejects. */
export async function receive(request, intake) {
    const refusal = guard(request, intake.limits);
    const body = typeof request.body === 'string' ? request.body : decoder.decode(request.body);
    const read = refusal ? { kind: 'refused', refusal } : readBody(body);
    const ingest = ingestOf(request, intake, read.kind === 'batch' ? read.sentTime : undefined);
    if (read.kind === 'refused')
        return refuse(read, body, ingest, intake);
    const judged = read.events.map((raw) => judge(raw, ingest, body));
    const good = judged.filter(({ reasons }) => !reasons);
    const bad = judged.filter(({ reasons }) => reasons);
    const [stored, refused] = await Promise.all([keep(intake.raw, good, 'stored', intake), keep(intake.rejected, bad, 'rejected', intake)]);
    const verdicts = judged.map(({ eventId, reasons }) => {
        if (!(reasons ? refused : stored))
            return { eventId, verdict: 'retry', reasons: [notStored] };
        return reasons ? { eventId, verdict: 'rejected', reasons } : { eventId, verdict: 'accepted' };
    });
    const [only] = verdicts;
    return read.kind === 'single' && only ? answerSingle(only) : answerBatch(verdicts);
}
