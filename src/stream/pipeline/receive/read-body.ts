// A body → its raw events. One object is one event, as the reference client posts it; an envelope contains many.
import { batchSchema, limits } from '../../events/index.ts';
import type { RawEvent } from '../stages.ts';
import type { Refusal } from './request.ts';

export type ReadBody =
  | { kind: 'single'; events: [RawEvent]; sentTime?: undefined }
  | { kind: 'batch'; events: RawEvent[]; sentTime: string }
  | { kind: 'refused'; refusal: Refusal };

const refused = (message: string, status: Refusal['status'] = 400): ReadBody => ({ kind: 'refused', refusal: { status, message } });

const isEnvelope = (value: unknown): value is { events: unknown } =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'events') && !Object.hasOwn(value, 'eventName');

function parse(text: string): { value?: unknown; fault?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof RangeError ? 'is nested too deeply' : 'is not JSON' };
  }
}

/** The events in a body's text, not validated yet, or why there are none. */
export function readBody(text: string): ReadBody {
  const { value, fault } = parse(text);
  if (fault) return refused(`body: ${fault}`);
  if (!isEnvelope(value)) return { kind: 'single', events: [value] };
  const envelope = batchSchema.safeParse(value);
  if (envelope.success) return { kind: 'batch', ...envelope.data };
  const tooMany = Array.isArray(value.events) && value.events.length > limits.batchEvents;
  const reasons = envelope.error.issues.map(({ path, message }) => `${path.join('.') || 'batch'}: ${message}`);
  return refused(reasons.join('; '), tooMany ? 413 : 400);
}
