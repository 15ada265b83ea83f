// How far and how long a page was read: the only part that the reference contract does not have.
import * as z from 'zod';
import { count } from './count.js';
export const engagementSchema = z.object({
    /** The deepest point of the page that was in view, in percent of its height. */
    scrollPercent: count(100),
    /** Milliseconds that the page was visible and focused since its last report. */
    engagedMs: count(),
});
