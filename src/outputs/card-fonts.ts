// The fonts of link previews, read once.
import { readFileSync } from 'node:fs';
import { packageFile } from '../cache/folders.ts';

/** One family for each: the drawing falls back from one to the next, letter by letter. */
export const subsets = ['latin', 'vietnamese', 'latin-ext'] as const;

export interface FontFile {
  subset: (typeof subsets)[number];
  weight: 400 | 600;
  data: Buffer;
}

let read: readonly FontFile[] | undefined;

export function fontFiles(): readonly FontFile[] {
  read ??= subsets.flatMap((subset) =>
    ([400, 600] as const).map((weight) => ({
      subset,
      weight,
      data: readFileSync(packageFile(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`)),
    })),
  );
  return read;
}
