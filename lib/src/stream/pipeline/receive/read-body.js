// A body → its raw events. One object is one event, as the reference client posts it; an envelope contains many.
import { batchSchema, limits } from '../../events/index.js';
const refused = (message, status = 400) => ({ kind: 'refused', refusal: { status, message } });
const isEnvelope = (value) => typeof value === 'object' && value !== null && Object.hasOwn(value, 'events') && !Object.hasOwn(value, 'eventName');
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { fault: error instanceof RangeError ? 'is nested too deeply' : 'is not JSON' };
    }
}
/** The events in a body's text, not validated yet, or why there are none. */
export function readBody(text) {
    const { value, fault } = parse(text);
    if (fault)
        return refused(`body: ${fault}`);
    if (!isEnvelope(value))
        return { kind: 'single', events: [value] };
    const envelope = batchSchema.safeParse(value);
    if (envelope.success)
        return { kind: 'batch', ...envelope.data };
    const tooMany = Array.isArray(value.events) && value.events.length > limits.batchEvents;
    const reasons = envelope.error.issues.map(({ path, message }) => `${path.join('.') || 'batch'}: ${message}`);
    return refused(reasons.join('; '), tooMany ? 413 : 400);
}
