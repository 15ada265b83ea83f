// Whole numbers from 0: positions, milliseconds, percent.
import * as z from 'zod';
import { plain } from './plain.js';
/** A whole number from 0 to `most`, which JSON represents exactly. */
export const count = (most = Number.MAX_SAFE_INTEGER) => plain(z.int({ error: 'is not a whole number' }).min(0).max(most), (value) => Number.isSafeInteger(value) && value >= 0 && value <= most);
