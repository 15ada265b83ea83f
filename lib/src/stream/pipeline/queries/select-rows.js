import { rowsOf } from '../warehouse/rows-of.js';
/** The rows, with the SQL's column names. */
export const selectRows = async (source, question) => rowsOf(await source.execute(question));
