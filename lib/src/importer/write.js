// Writes the new content root, and nothing outside it. A record of digests shows next time which files were edited since.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
export const RECORD = '.import.json';
export const REPORT = 'import-report.json';
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (content) => typeof content === 'string' || content instanceof Uint8Array ? content : readFileSync(content.copy);
/** Digests of the files that the last import wrote; empty if there is no readable record. */
export function readRecord(root) {
    try {
        const { files } = JSON.parse(readFileSync(join(root, RECORD), 'utf8'));
        const entries = Object.entries(typeof files === 'object' && files !== null ? files : {});
        return new Map(entries.filter((entry) => typeof entry[1] === 'string'));
    }
    catch {
        return new Map();
    }
}
/** The absolute path of `file` below `root`. Throws for a path that leaves it, directly or through a symbolic link. */
function placeIn(root, file) {
    const home = resolve(root);
    const place = resolve(home, file);
    if (place === home || !place.startsWith(home + sep))
        throw new Error(`${file} would be written outside ${home}`);
    for (let folder = place; folder.length > home.length; folder = dirname(folder)) {
        if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
            throw new Error(`${folder} is a symbolic link: files are not written through it`);
    }
    return place;
}
/** The digest of a file on disk; `undefined` if there is none. */
function digestAt(root, file) {
    const place = placeIn(root, file);
    return existsSync(place) ? digest(readFileSync(place)) : undefined;
}
/** Compares the files of a new import with those below `root`. `force` overwrites edited ones. */
export function planWrite(root, files, force) {
    const record = readRecord(root);
    const plan = { write: [], same: [], edited: [], remove: [] };
    for (const [file, content] of files) {
        const [wanted, there, recorded] = [digest(bytesOf(content)), digestAt(root, file), record.get(file)];
        if (there === wanted)
            plan.same.push(file);
        else if (force || there === recorded)
            plan.write.push(file);
        else
            plan.edited.push(file);
    }
    for (const [file, recorded] of record) {
        if (files.has(file))
            continue;
        const there = digestAt(root, file);
        if (there !== undefined && there === recorded)
            plan.remove.push(file);
    }
    return plan;
}
/** Removes a file and folders that become empty. */
function remove(root, file) {
    rmSync(placeIn(root, file), { force: true });
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
        const place = placeIn(root, folder);
        if (!existsSync(place) || readdirSync(place).length > 0)
            break;
        rmSync(place, { recursive: true });
    }
}
function writeChanged(root, file, bytes) {
    const place = placeIn(root, file);
    if (existsSync(place) && digest(readFileSync(place)) === digest(bytes))
        return;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
}
/** Carries out `plan`, and writes `report` and the record. Throws disk errors. */
export function writeImport(root, files, plan, report) {
    const record = readRecord(root);
    mkdirSync(root, { recursive: true });
    for (const file of plan.remove) {
        remove(root, file);
        record.delete(file);
    }
    for (const file of plan.write)
        writeChanged(root, file, bytesOf(files.get(file) ?? ''));
    for (const file of [...plan.write, ...plan.same])
        record.set(file, digest(bytesOf(files.get(file) ?? '')));
    for (const file of record.keys())
        if (!files.has(file))
            record.delete(file);
    writeChanged(root, REPORT, report);
    const sorted = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
    writeChanged(root, RECORD, `${JSON.stringify({ about: 'Digests of the imported files. Do not edit.', files: sorted }, null, 1)}\n`);
}
