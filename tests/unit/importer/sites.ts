// Hugo sites for the tests of the importer: written into their own folder, imported in memory or onto disk.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { importSite } from '../../../src/importer/index.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that holds `files`: path → text or bytes. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-import-'));
  made.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** Imports `files` and hands over the texts of the new site, and what was found. */
export function imported(files: Readonly<Record<string, string | Uint8Array>>) {
  const { files: result, report } = importSite(folderWith(files), { dates: 'auto' });
  const text = (file: string): string => {
    const content = result.get(file);
    return typeof content === 'string' ? content : '';
  };
  const found = (code: string) => report.findings.filter((finding) => finding.code === code);
  return { files: [...result.keys()], text, found, report };
}

/** A picture of one dot. */
export const dot = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCB3UH5LQAAAABJRU5ErkJggg==', 'base64'),
);
