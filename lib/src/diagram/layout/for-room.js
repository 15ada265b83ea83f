import { layOutCached } from './cached.js';
/** Width of a column of text in pixels, including the allowed shrinking: a drawing that is not wider needs no separate layout. */
const COLUMN = 760;
/** Whether each step number has its disc. A column may be too narrow for the arrows of a dense diagram. */
const isComplete = ({ relations }) => relations.every(({ discs, numbers }) => discs.length >= numbers.length);
/** The wide layout; in a column the one made for it, if that is needed and loses nothing. `root` is the project's folder. */
export async function broadFor(shown, room, root) {
    const wide = await layOutCached(shown, 'wide', root);
    if (room === 'page' || wide.width <= COLUMN)
        return wide;
    const column = await layOutCached(shown, 'column', root);
    return isComplete(column) ? column : wide;
}
