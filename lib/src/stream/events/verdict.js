// A collector's response: a verdict for each event. A client of the reference contract reads only `success`.
import * as z from 'zod';
export const verdictSchema = z.object({
    /** The event's id; `null` if it had no readable one. */
    eventId: z.string().nullable(),
    /** accepted: stored · duplicate: already stored · rejected: never will be stored, see `reasons` · retry: send it again later. */
    verdict: z.enum(['accepted', 'duplicate', 'rejected', 'retry']),
    /** The reasons, in words; given with `rejected` and `retry`. */
    reasons: z.array(z.string()).optional(),
});
export const answerSchema = z.object({
    /** True if no event was rejected and none has to be sent again. */
    success: z.boolean(),
    /** One for each event, in the order of the batch. The reference ingest sends none. */
    verdicts: z.array(verdictSchema).optional(),
    /** Why a whole request was rejected. */
    message: z.string().optional(),
});
