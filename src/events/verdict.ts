// What a collector answers: a verdict for each event. A client of the reference contract reads `success` and nothing else.
import * as z from 'zod';

export const verdictSchema = z.object({
  /** The event's own id; `null` where it had none that could be read. */
  eventId: z.string().nullable(),
  /** accepted: stored · duplicate: was stored before · rejected: never will be, see `reasons` · retry: not now, send it again. */
  verdict: z.enum(['accepted', 'duplicate', 'rejected', 'retry']),
  /** Why not, in words; given with `rejected` and `retry`. */
  reasons: z.array(z.string()).optional(),
});

export type Verdict = z.output<typeof verdictSchema>;

export const answerSchema = z.object({
  /** True when no event was rejected and none is to be sent again. */
  success: z.boolean(),
  /** One for each event, in the order of the batch. The reference ingest sends none. */
  verdicts: z.array(verdictSchema).optional(),
  /** Why a whole request was refused. */
  message: z.string().optional(),
});

/** The body of a collector's answer, as JSON. */
export type Answer = z.output<typeof answerSchema>;
