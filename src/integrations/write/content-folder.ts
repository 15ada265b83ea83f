// Reads and writes files of the content root for the editor: never through a link, never over a version that the editor has not seen.
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../cache/store.ts';
import { onDisk } from '../../check/on-disk.ts';
import { writableKind } from './writable-path.ts';

/** git's id of these bytes as a file. */
export const blobOf = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

export interface Save {
  path: string;
  bytes: Uint8Array;
  /** The blob id of the version that it is based on; absent for a new file. */
  base?: string | undefined;
}

export type Saved =
  | { kind: 'saved'; blobs: Record<string, string> }
  | { kind: 'stale'; files: { path: string; theirs?: { text?: string; blob: string } }[] }
  | { kind: 'path'; path: string }
  | { kind: 'disk'; path: string; message: string };

/** The file for `path`; `undefined` if it is not the editor's, or if a part of it is a link or not what it should be. */
export function writableFile(root: string, path: string, languages: readonly string[]): string | undefined {
  if (writableKind(path, languages) === undefined) return undefined;
  const names = onDisk(root, path.normalize('NFC')).split('/');
  let at = root;
  for (const [index, name] of names.entries()) {
    at = join(at, name);
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (found && !(index === names.length - 1 ? found.isFile() : found.isDirectory())) return undefined;
  }
  return at;
}

/** The bytes of a file; `undefined` if there is none. */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw thrown;
  }
}

/** A text with its blob id; without the text if the bytes are not UTF-8. */
export function versionOf(bytes: Uint8Array): { text?: string; blob: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), blob: blobOf(bytes) };
  } catch {
    return { blob: blobOf(bytes) };
  }
}

/** Writes all files or, if one of them has changed since its base, none. */
export function saveFiles(root: string, languages: readonly string[], saves: readonly Save[]): Saved {
  const writes: { path: string; file: string; bytes: Uint8Array }[] = [];
  const stale: Extract<Saved, { kind: 'stale' }>['files'] = [];
  for (const { path, bytes, base } of saves) {
    const file = writableFile(root, path, languages);
    if (file === undefined) return { kind: 'path', path };
    const now = bytesOf(file);
    if (now?.equals(bytes)) continue;
    if ((now && blobOf(now)) === base) writes.push({ path, file, bytes });
    else stale.push({ path, ...(now ? { theirs: versionOf(now) } : {}) });
  }
  if (stale.length > 0) return { kind: 'stale', files: stale };
  // Pictures first: a text is complete when the page shows it.
  const isText = ({ path }: { path: string }): number => Number(writableKind(path, languages) === 'text');
  for (const { path, file, bytes } of writes.sort((a, b) => isText(a) - isText(b)))
    try {
      replaceFile(file, bytes);
    } catch (thrown) {
      return { kind: 'disk', path, message: (thrown as NodeJS.ErrnoException).code ?? String(thrown) };
    }
  return { kind: 'saved', blobs: Object.fromEntries(saves.map(({ path, bytes }) => [path, blobOf(bytes)])) };
}
