// One process alone may open PGlite's files: two would ruin them.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../../adapters/cannot-start.ts';

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes a folder for this process; returns how to give it back. What a killed process left is taken over. Throws CannotStart. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'in-use-by');
  for (let tries = 0; ; tries += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 2) throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder > 0 && holder !== process.pid && isAlive(holder)) {
      throw new CannotStart(
        `The database in ${folder} is open in process ${holder}`,
        `end that one, or name another folder in RAW_FOLDER, or a PostgreSQL in DATABASE_URL (if ${holder} is another program, delete ${path})`,
      );
    }
    await rm(path, { force: true });
  }
}
