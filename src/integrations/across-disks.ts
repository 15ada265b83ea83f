// Astro moves assets from its scratch to the output by renaming them, which fails if the output is on another disk or in a container's volume.
import fs from 'node:fs';

type Rename = typeof fs.promises.rename;

/** A rename that copies where the system cannot rename. */
export const movedAcross =
  (rename: Rename, { copyFile, rm } = fs.promises): Rename =>
  async (from, to) => {
    try {
      await rename(from, to);
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'EXDEV') throw thrown;
      await copyFile(from, to);
      await rm(from);
    }
  };

/** From now on files of this process can be moved to any disk. */
export function moveAcrossDisks(): void {
  fs.promises.rename = movedAcross(fs.promises.rename.bind(fs.promises));
}
