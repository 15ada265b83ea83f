// How far and how long a page was read: the only part that the reference contract does not have.
import * as z from 'zod';

export const engagementSchema = z.object({
  /** The deepest point of the page that was in view, in percent of its height. */
  scrollPercent: z.int({ error: 'is not a whole number' }).min(0).max(100),
  /** Milliseconds that the page was visible and focused since its last report. */
  engagedMs: z.int({ error: 'is not a whole number' }).min(0),
});

export type Engagement = z.output<typeof engagementSchema>;
