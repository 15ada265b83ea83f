// Request → RawEvents → ValidEvents → StoredBatch → answer: the collector, on any host.
import type { Ingest, Verdict } from '../../events/index.ts';
import type { Ports } from '../ports.ts';
import type { Notice, RawEvent } from '../stages.ts';
import type { Store } from '../store/store.ts';
import { type Answered, answerBatch, answerRefusal, answerSingle, notStored } from './answer.ts';
import { bodyText } from './body-text.ts';
import { type Unpack, unpackBody } from './codings.ts';
import { eventIdOf } from './event-id.ts';
import { guard } from './guard.ts';
import { keptLine, refusedBodyLine, refusedLine } from './kept-line.ts';
import { readBody } from './read-body.ts';
import type { IngestRequest, IntakeLimits, Refusal } from './request.ts';
import { truncateIp } from './source-ip.ts';
import { validate } from './validate.ts';

export interface Intake extends Pick<Ports, 'clock' | 'ids'> {
  raw: Store;
  rejected: Store;
  limits: IntakeLimits;
  /** Absent where requests are not compressed. */
  unpack: Unpack | undefined;
  notice: (notice: Notice) => void;
}

interface Judged {
  eventId: string | null;
  /** The line for the raw log, or for the rejected log if there are reasons. */
  line: string;
  reasons?: string[];
}

const MOST_HEADER = 512;

function ingestOf(request: IngestRequest, intake: Intake, sentTime: string | undefined): string {
  const ingest: Ingest = {
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

function judge(raw: RawEvent, ingest: string, body: string): Judged {
  const eventId = eventIdOf(raw);
  const { event, reasons } = validate(raw);
  const kept = event ? keptLine(raw as object, ingest) : { reason: undefined };
  if ('line' in kept && kept.line !== undefined) return { eventId, line: kept.line };
  const why = reasons ?? [kept.reason ?? 'event: cannot be stored'];
  return { eventId, line: refusedLine(raw, why, ingest, body), reasons: why };
}

/** Writes one part of the validated events. Events that could not be written have to be sent again, valid or not. */
async function keep(store: Store, judged: readonly Judged[], fate: 'stored' | 'rejected', intake: Intake): Promise<boolean> {
  if (judged.length === 0) return true;
  try {
    await store(judged.map(({ line }) => line));
  } catch {
    return false;
  }
  const eventIds = judged.map(({ eventId }) => eventId?.toLowerCase() ?? null);
  intake.notice(fate === 'stored' ? { fate, eventIds } : { fate, eventIds, reasons: judged.map(({ reasons = [] }) => reasons) });
  return true;
}

async function refuse(refusal: Refusal, body: string | Uint8Array, ingest: string, intake: Intake): Promise<Answered> {
  const reasons = [refusal.message];
  const kept = await keep(intake.rejected, [{ eventId: null, line: refusedBodyLine(body, reasons, ingest), reasons }], 'rejected', intake);
  return kept ? answerRefusal(refusal) : answerSingle({ eventId: null, verdict: 'retry', reasons: [notStored] });
}

/** The text of a request's body, or why it is refused, with the body as far as it was read. */
async function plainText(
  request: IngestRequest,
  { limits, unpack }: Intake,
): Promise<{ body: string; refusal?: never } | { body: string | Uint8Array; refusal: Refusal }> {
  const early = guard(request, limits, unpack !== undefined);
  if (early) return { body: request.body, refusal: early };
  const unpacked = await unpackBody(request, limits, unpack);
  if (unpacked.refusal) return { body: unpacked.body, refusal: unpacked.refusal };
  const { text, refusal } = bodyText(unpacked.body, request.contentType);
  return refusal ? { body: unpacked.body, refusal } : { body: text };
}

/** Receives one request: validates each of its events, stores all of them, and returns the result of each. Never rejects. */
export async function receive(request: IngestRequest, intake: Intake): Promise<Answered> {
  const { body, refusal } = await plainText(request, intake);
  if (refusal) return refuse(refusal, body, ingestOf(request, intake, undefined), intake);
  const read = readBody(body);
  const ingest = ingestOf(request, intake, read.kind === 'batch' ? read.sentTime : undefined);
  if (read.kind === 'refused') return refuse(read.refusal, body, ingest, intake);
  const judged = read.events.map((raw) => judge(raw, ingest, body));
  const good = judged.filter(({ reasons }) => !reasons);
  const bad = judged.filter(({ reasons }) => reasons);
  const [stored, refused] = await Promise.all([keep(intake.raw, good, 'stored', intake), keep(intake.rejected, bad, 'rejected', intake)]);
  const verdicts = judged.map(({ eventId, reasons }): Verdict => {
    if (!(reasons ? refused : stored)) return { eventId, verdict: 'retry', reasons: [notStored] };
    return reasons ? { eventId, verdict: 'rejected', reasons } : { eventId, verdict: 'accepted' };
  });
  const [only] = verdicts;
  return read.kind === 'single' && only ? answerSingle(only) : answerBatch(verdicts);
}
