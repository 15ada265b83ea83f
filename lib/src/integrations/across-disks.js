// Astro moves assets from its scratch to the output by renaming them, which fails if the output is on another disk or in a container's volume.
import fs from 'node:fs';
/** A rename that copies where the system cannot rename. */
export const movedAcross = (rename, { copyFile, rm } = fs.promises) => async (from, to) => {
    try {
        await rename(from, to);
    }
    catch (thrown) {
        if (thrown.code !== 'EXDEV')
            throw thrown;
        await copyFile(from, to);
        await rm(from);
    }
};
/** From now on files of this process can be moved to any disk. */
export function moveAcrossDisks() {
    fs.promises.rename = movedAcross(fs.promises.rename.bind(fs.promises));
}
