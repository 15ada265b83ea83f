// What a collector adds to each event that it stores, as the reference ingest does under `_ingest`.
import * as z from 'zod';
export const ingestSchema = z.object({
    /** ISO 8601, UTC, by the collector's clock. */
    receivedAt: z.string(),
    /** Truncated: the last octet of IPv4, all but the first 48 bits of IPv6 are zero. */
    sourceIp: z.string().nullable(),
    userAgent: z.string().nullable(),
    method: z.string(),
    path: z.string(),
    requestId: z.string(),
    /** When the batch was sent, by the client's clock; an event posted alone has it itself. */
    sentTime: z.string().optional(),
});
