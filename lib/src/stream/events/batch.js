// The envelope of several events. Its events are validated one by one later, so that one bad event never costs the others.
import * as z from 'zod';
import { limits } from './limits.js';
import { time } from './time.js';
export const batchSchema = z.object({
    /** When the batch was sent, by the client's clock. The receive time minus this is the clock skew plus the travel time. */
    sentTime: time,
    /** Oldest first. */
    events: z
        .array(z.unknown(), { error: 'is not a list' })
        .min(1, { error: 'is empty' })
        .max(limits.batchEvents, { error: `contains more than ${limits.batchEvents} events` }),
});
