// Ids of events, clients and sessions, in lower case, so that de-duplication compares equal text.
import * as z from 'zod';

export const uuid = z.uuid({ error: 'is not a UUID' }).toLowerCase();
