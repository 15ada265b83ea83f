// Times on the wire: ISO 8601 with seconds and a zone. A year before 1970 means a broken clock, and some databases reject it.
import * as z from 'zod';
import { plain } from './plain.js';
// As trackers write them: UTC with milliseconds. 29 February is left to the schema.
const DAY = '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const TIME = new RegExp(`^(?:19[7-9]\\d|2\\d{3})-${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$`);
export const time = plain(z.iso
    .datetime({ offset: true, error: 'is not an ISO 8601 time with a zone, such as 2025-11-07T09:30:00.000Z' })
    .refine((value) => Date.parse(value) >= 0, { error: 'is before 1970' }), (value) => typeof value === 'string' && TIME.test(value));
