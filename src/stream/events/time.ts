// Times on the wire: ISO 8601 with seconds and a zone. A year before 1970 means a broken clock, and some databases reject it.
import * as z from 'zod';

export const time = z.iso
  .datetime({ offset: true, error: 'is not an ISO 8601 time with a zone, such as 2025-11-07T09:30:00.000Z' })
  .refine((value) => Date.parse(value) >= 0, { error: 'is before 1970' });
