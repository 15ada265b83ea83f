// One event on the wire. A superset of the reference contract: an event without our fields is valid, and ours posts to its ingest as it stands.
import * as z from 'zod';
import { elementSchema } from './element.ts';
import { engagementSchema } from './engagement.ts';
import { type EventName, eventNames, neededParts } from './names.ts';
import { productSchema } from './product.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { uuid } from './uuid.ts';

const name = z.enum(Object.keys(eventNames) as [EventName, ...EventName[]], { error: 'is not an event name of the contract' });

/** Fields that the contract does not name are ignored, so that a newer tracker can talk to an older collector. */
export const eventSchema = z
  .object({
    eventName: name,
    /** Made by the client, kept over every retry: the key of de-duplication. */
    eventId: uuid,
    /** `location.href`. */
    pageUrl: text().min(1, { error: 'is empty' }),
    referrer: text().nullable().default(null),
    /** The Cognito `sub` of who is signed in. */
    userId: text().nullable().default(null),
    userLoginState: z.enum(['logged_in', 'anonymous', 'guest'], { error: 'is not logged_in, anonymous or guest' }),
    /** Permanent for one browser. */
    clientId: uuid,
    /** New after more than 30 minutes idle, and when a new campaign brings the visitor back. */
    sessionId: uuid,
    /** True on the one event whose call created `clientId`. */
    isFirstVisit: z.boolean({ error: 'is not a boolean' }),
    product: productSchema.optional(),
    element: elementSchema.optional(),
    engagement: engagementSchema.optional(),
    /** When it happened, by the client's clock. The reference client does not say. */
    eventTime: time.optional(),
    /** Its place in the client's queue: rises with every event of a client, over all its tabs and visits. Absent when the event left before it had one. */
    sequence: z.int({ error: 'is not a whole number' }).min(0).optional(),
    /** When it was sent, by the client's clock; on an event that is posted alone. In a batch the envelope says it. */
    sentTime: time.optional(),
  })
  .superRefine((event, context) => {
    // The reference client, which gives no event time, leaves every part open.
    if (event.eventTime === undefined) return;
    for (const part of neededParts(event.eventName)) {
      if (!event[part]) context.addIssue({ code: 'custom', path: [part], message: `is missing: ${event.eventName} needs it` });
    }
  });

/** An event as the collector keeps it. */
export type ClickstreamEvent = z.output<typeof eventSchema>;

export type LoginState = ClickstreamEvent['userLoginState'];
