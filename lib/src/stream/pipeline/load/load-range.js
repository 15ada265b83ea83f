import { eventsNamed, hasEventCount } from '../store/object-key.js';
import { pendingKeys } from './checkpoint.js';
import { limitConcurrency } from './concurrency.js';
import { LoadStopped, LogUnlisted, wordsOf } from './failure.js';
import { readObject } from './read-object.js';
import { writeObjects } from './write-objects.js';
const PAGE = 1_000;
const READ_AT_ONCE = 16;
/** Events per transaction: enough to amortize its cost, few enough to use little memory and to repeat little after a killed tab. */
const EVENTS_AT_ONCE = 2_000;
/** Concurrent transactions. A replay runs them one by one, so that the first stored of two copies remains the one that counts. */
const TRANSACTIONS = 3;
/** Splits keys into parts that are read at once, with at most the events of one transaction by their names. A Firehose object may contain any number, and is read alone. */
function* parts(keys) {
    let part = [];
    let events = 0;
    for (const key of keys) {
        const named = hasEventCount(key) ? eventsNamed(key) : EVENTS_AT_ONCE;
        if (part.length === READ_AT_ONCE || (part.length > 0 && events + named > EVENTS_AT_ONCE)) {
            yield part;
            part = [];
            events = 0;
        }
        part.push(key);
        events += named;
    }
    if (part.length > 0)
        yield part;
}
async function read(key, { raw }, result) {
    const named = eventsNamed(key);
    try {
        return { key, named, ...readObject(key, await raw.read(key), named) };
    }
    catch (error) {
        result.unreadable.push({ key, reason: wordsOf(error) });
        return undefined;
    }
}
function add(result, { results, notices }, loader) {
    result.objects += results.length;
    for (const { loaded, duplicate, quarantined } of results) {
        result.loaded += loaded;
        result.duplicate += duplicate;
        result.quarantined += quarantined;
    }
    for (const notice of notices)
        loader.notice(notice);
}
async function* pages(loader, { after, before }) {
    for (let from = after;;) {
        const keys = await loader.raw.list(from, PAGE).catch((error) => {
            throw new LogUnlisted(error);
        });
        const last = keys.at(-1);
        if (last === undefined)
            return;
        const within = before === undefined ? keys : keys.filter((key) => key < before);
        if (within.length > 0)
            yield within;
        if (within.length < keys.length)
            return;
        from = last;
    }
}
/** Loads the objects of a range: those that are not loaded yet, or all of them in a replay. Throws LoadStopped. */
export async function loadRange(loader, range, options = {}) {
    const { warehouse, dimensions, clock } = loader;
    const { replay = false, until, mostPages = Number.POSITIVE_INFINITY } = options;
    const result = { complete: true, objects: 0, loaded: 0, duplicate: 0, quarantined: 0, unreadable: [] };
    const at = new Date(clock()).toISOString();
    let held = [];
    let events = 0;
    let pagesLeft = mostPages;
    let reached = range.after;
    const writing = limitConcurrency(replay ? 1 : TRANSACTIONS);
    async function flush() {
        if (held.length === 0)
            return;
        const objects = held;
        held = [];
        events = 0;
        await writing.start(async () => add(result, await writeObjects(warehouse, objects, dimensions, { replay, at }), loader));
    }
    async function write(keys) {
        for (const part of parts(keys)) {
            if (until !== undefined && clock() >= until)
                return false;
            const objects = await Promise.all(part.map((key) => read(key, loader, result)));
            for (const object of objects) {
                if (!object)
                    continue;
                held.push(object);
                events += object.ready.length;
                if (events >= EVENTS_AT_ONCE)
                    await flush();
            }
            reached = part.at(-1) ?? reached;
        }
        return true;
    }
    /** True at the end of the range. */
    async function writePages() {
        for await (const keys of pages(loader, range)) {
            if (pagesLeft === 0)
                return false;
            pagesLeft -= 1;
            result.complete = await write(replay ? keys : await pendingKeys(warehouse, keys));
            if (!result.complete)
                return false;
            reached = keys.at(-1) ?? reached;
        }
        return true;
    }
    try {
        const ended = await writePages();
        await flush();
        await writing.end();
        return { result, reached: ended ? undefined : reached };
    }
    catch (error) {
        await writing.end().catch(() => { });
        throw new LoadStopped(error);
    }
}
