// Only one process may write PGlite's files, or the lake's: two would corrupt them.
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../../adapters/cannot-start.ts';

/** The lock file's content for this process: `<pid> <host> <uuid>`. The UUID distinguishes it from an earlier process with the same pid. */
const own = `${process.pid} ${hostname()} ${randomUUID()}`;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Processes of another host cannot be checked, so they count as alive. A file without a host was written by this one. */
function isAlive(holder: string): boolean {
  const [pid = '', host = hostname()] = holder.split(' ');
  if (host !== hostname() || holder === own) return true;
  if (!(Number(pid) > 0) || Number(pid) === process.pid) return false;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What is locked, and how else to continue than to stop the process that has it. */
interface Locked {
  what: string;
  otherwise: string;
}

const database: Locked = { what: 'The database', otherwise: 'set RAW_FOLDER to another folder or DATABASE_URL to a PostgreSQL server' };

function inUse(folder: string, path: string, holder: string, { what, otherwise }: Locked): CannotStart {
  const [pid, host = hostname()] = holder.split(' ');
  const elsewhere = host !== hostname();
  const fix = elsewhere ? `if ${host} is no longer running, delete ${path}` : `if ${pid} is another program, delete ${path}`;
  return new CannotStart(
    `${what} in ${folder} is open in process ${pid}${elsewhere ? ` on ${host}` : ''}`,
    `stop that process, or ${otherwise} (${fix})`,
  );
}

/** Creates the file atomically; false if there is one. */
async function appears(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined if there is none. */
async function holderIn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes a dead process's file. Another start may have been faster: if the removed file belongs to that one, it is put back. */
async function remove(path: string, dead: string): Promise<void> {
  const taken = `${path}.${randomUUID()}`;
  try {
    await rename(path, taken);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await holderIn(taken)) !== dead) await appears(taken, path);
  await rm(taken, { force: true });
}

/** Locks a folder for this process; returns a function that unlocks it. The lock of a killed process of this host is replaced. Throws CannotStart. */
export async function lockFolder(folder: string, locked: Locked = database): Promise<() => Promise<void>> {
  const path = join(folder, 'in-use-by');
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, own);
    while (!(await appears(draft, path))) {
      const holder = await holderIn(path);
      if (holder === undefined) continue;
      if (isAlive(holder)) throw inUse(folder, path, holder, locked);
      await remove(path, holder);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await holderIn(path)) === own) await rm(path, { force: true });
  };
}
