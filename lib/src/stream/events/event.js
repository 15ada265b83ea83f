// One event on the wire, a superset of the reference contract: an event without our fields is valid, and the reference ingest accepts ours unchanged.
import * as z from 'zod';
import { count } from './count.js';
import { elementSchema } from './element.js';
import { engagementSchema } from './engagement.js';
import { eventNames, neededParts } from './names.js';
import { productSchema } from './product.js';
import { someText, text } from './text.js';
import { time } from './time.js';
import { uuid } from './uuid.js';
const name = z.enum(Object.keys(eventNames), { error: 'is not an event name of the contract' });
/** Unknown fields are ignored, so that a newer tracker works with an older collector. */
export const eventSchema = z
    .object({
    eventName: name,
    /** Made by the client and the same in every retry: the key of de-duplication. */
    eventId: uuid,
    /** `location.href`. */
    pageUrl: someText,
    referrer: text().nullable().default(null),
    /** The Cognito `sub` of the signed-in user. */
    userId: text().nullable().default(null),
    userLoginState: z.enum(['logged_in', 'anonymous', 'guest'], { error: 'is not logged_in, anonymous or guest' }),
    /** Permanent in one browser. */
    clientId: uuid,
    /** New after more than 30 minutes idle, and when a new campaign brings the visitor back. */
    sessionId: uuid,
    /** True only on the event that created `clientId`. */
    isFirstVisit: z.boolean({ error: 'is not a boolean' }),
    product: productSchema.optional(),
    element: elementSchema.optional(),
    engagement: engagementSchema.optional(),
    /** When it happened, by the client's clock. The reference client does not send it. */
    eventTime: time.optional(),
    /** Its position in the client's queue: increases with every event of a client, across tabs and visits. Absent if the event was sent before it had one. */
    sequence: count().optional(),
    /** When it was sent, by the client's clock, if the event is posted alone. In a batch the envelope has it. */
    sentTime: time.optional(),
})
    .superRefine((event, context) => {
    // The reference client sends no event time and may omit every part.
    if (event.eventTime === undefined)
        return;
    for (const part of neededParts(event.eventName)) {
        if (!event[part])
            context.addIssue({ code: 'custom', path: [part], message: `is missing: ${event.eventName} needs it` });
    }
});
