// Ids of events, clients and sessions. Small letters, so that one id has one spelling and de-duplication sees it.
import * as z from 'zod';

export const uuid = z.uuid({ error: 'is not a UUID' }).toLowerCase();
