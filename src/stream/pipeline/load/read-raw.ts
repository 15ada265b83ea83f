// An object of the raw log → its events, whatever state it is in: only what may be readable later is left to the caller.
import { DamagedObject, GoneObject } from '../damaged.ts';
import type { ObjectLog } from '../ports.ts';
import { eventsNamed } from '../store/object-key.ts';
import { wordsOf } from './failure.ts';
import { type ReadObject, readObject, unreadObject } from './read-object.ts';

/** The text of an object, with what is damaged in it; `undefined` if it is gone. */
async function textOf(raw: Pick<ObjectLog, 'read'>, key: string): Promise<{ text: string; damage?: DamagedObject } | undefined> {
  try {
    return { text: await raw.read(key) };
  } catch (error) {
    if (error instanceof GoneObject) return undefined;
    if (error instanceof DamagedObject) return { text: error.text, damage: error };
    throw error;
  }
}

/** Reads one object; `undefined` if it was removed. Rejects if it cannot be read now. */
export async function readRaw(raw: Pick<ObjectLog, 'read'>, key: string): Promise<ReadObject | undefined> {
  const found = await textOf(raw, key);
  if (!found) return undefined;
  const named = eventsNamed(key);
  try {
    return readObject(key, found.text, named, found.damage);
  } catch (error) {
    // The same text would fail in the same way.
    return unreadObject(`object: cannot be read (${wordsOf(error)})`, named);
  }
}
