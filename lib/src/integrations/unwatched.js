// What `shiplog dev` does not watch: what the tool itself writes. By place, not by name: a team's content may be below a folder named `dist`.
import { isAbsolute, join, relative } from 'node:path';
const isWithin = (folder, path) => {
    const way = relative(folder, path);
    return !way.startsWith('..') && !isAbsolute(way);
};
/** True for a path of the caches and the output of the folder `project`, but not of the content at `root`. */
export const unwatched = (root, project) => (path) => ['.cache', 'dist'].some((name) => isWithin(join(project, name), path)) && !isWithin(root, path);
