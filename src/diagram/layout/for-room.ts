// Which broad layout a drawing gets: the wide one on a page of its own, one for a column of text among words.
import type { LaidOut } from '../model/laid-out.ts';
import type { Shown } from '../model/shown.ts';
import { layOutCached } from './cached.ts';

/** Where a drawing stands: on a broad page, or in a column of text. */
export type Room = 'page' | 'column';

/** Pixels of a column of text, with the little that a drawing may shrink: one that is no wider needs no layout of its own for it. */
const COLUMN = 760;

/** Does each number of a step have its disc? A column may be too tight for the arrows of a dense diagram. */
const isComplete = ({ relations }: LaidOut): boolean => relations.every(({ discs, numbers }) => discs.length >= numbers.length);

/** The wide layout; in a column the one made for it, where that is needed and loses nothing. `root` is the project's folder. */
export async function broadFor(shown: Shown, room: Room, root?: string): Promise<LaidOut> {
  const wide = await layOutCached(shown, 'wide', root);
  if (room === 'page' || wide.width <= COLUMN) return wide;
  const column = await layOutCached(shown, 'column', root);
  return isComplete(column) ? column : wide;
}
