// Ids of events, clients and sessions, in lower case, so that de-duplication compares equal text.
import * as z from 'zod';
import { plain } from './plain.js';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const uuid = plain(z.uuid({ error: 'is not a UUID' }).toLowerCase(), (value) => typeof value === 'string' && UUID.test(value));
