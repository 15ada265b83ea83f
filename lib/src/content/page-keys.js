// Keys of pages: a digest of everything that a page shows, so that a build after an edit renders only pages with another key.
// A page without a key is rendered each time; in `shiplog dev` none has one. tests/builds compares such builds with complete ones.
import { lastChange } from 'shiplog:history';
import { site } from 'shiplog:site';
import { keyOf } from '../cache/key.js';
import { defaultLanguage } from '../site/site.js';
import { readingOrder, sections, shownNeighbors, trail } from '../site/tree.js';
import { chainById } from '../worklog/chains.js';
import { weekCoverage } from '../worklog/coverage.js';
import { resolveTasks, tasksOfWeek } from '../worklog/tasks.js';
import { desk, deskRead, deskWeek, linkGapsRead, sealNow } from './desk.js';
import { diagrams } from './diagrams.js';
import { editions, isLent } from './editions.js';
import { translationState } from './stamps.js';
/** What links to a page show of it. */
const linked = (page) => page && [page.path, page.title, page.label, page.week?.week, page.source?.language, page.draft, page.source && isLent(page)];
const branchOf = (branch) => branch && [branch.path, branch.title, linked(branch.page)];
const shared = new WeakMap();
/** What pages in `language` lack of the places of links: it decides where links of texts lead that are not translated. */
const gapsFor = (language) => (language === defaultLanguage(site) ? [] : [...linkGapsRead()].sort());
function sharedBy(edition) {
    const known = shared.get(edition);
    if (known)
        return known;
    const guides = ['guide', 'guide/mentor'].map((path) => edition.views.has(path));
    const tops = sections(edition.tree, site.navigation).map(branchOf);
    const made = {
        frame: [edition.language, tops, edition.weeks.length > 0, guides, gapsFor(edition.language)],
        orders: new Map(edition.tree.children.map((section) => [section.path, readingOrder(section)])),
    };
    shared.set(edition, made);
    return made;
}
/** The frame of a page with a file: header, sidebar, breadcrumbs, neighbors, notices, and what is beside the text. */
async function frameOf(edition, path, view) {
    await deskRead();
    const { frame, orders } = sharedBy(edition);
    const above = trail(edition.tree, path);
    const order = orders.get(above[0]?.path ?? '') ?? [];
    const place = order.findIndex((branch) => branch.path === path);
    const near = shownNeighbors(above[0]?.children ?? [], path).map(branchOf);
    const others = [...(await editions()).values()].map((other) => linked(other.views.get(path)));
    return [
        frame,
        above.map((branch, depth) => [branchOf(branch), depth > 0 && branch.children.map(branchOf)]),
        near,
        [branchOf(order[place - 1]), branchOf(order[place + 1])],
        others,
        view && [view.description, view.stamp, view.source && lastChange(view.source.file), await translationState(view, edition)],
    ];
}
/** The file's text and data; Astro renders one from the other. */
const entryOf = ({ source, body }) => source && [source.file, source.entry.data, body?.file, body?.entry.body];
/** True for a page whose text is Markdown only: a component of an .mdx page may show anything. */
const isPlain = ({ source, body }) => source?.file.endsWith('.md') === true && body?.file.endsWith('.md') === true;
/** The key of a page with a file. */
export async function pageKey(edition, { path, page, children }) {
    if (import.meta.env.DEV || !page || !isPlain(page) || children.length > 50)
        return undefined;
    return keyOf([await frameOf(edition, path, page), entryOf(page), children.map(branchOf)]);
}
/** The key of a week’s page. */
export async function weekKey(edition, view) {
    if (import.meta.env.DEV)
        return undefined;
    const { week } = view;
    const { log, weeks } = edition;
    const drawn = (await diagrams()).some(({ versions }) => versions.some(({ facts }) => facts.week === week.week));
    const frame = await frameOf(edition, view.path, view);
    const desk = deskWeek(week.week);
    // Its page shows earlier versions of its text, from git.
    if (!isPlain(view) || drawn || desk?.seal.state === 'broken')
        return undefined;
    const place = weeks.indexOf(view);
    const tasks = tasksOfWeek(log, week.week);
    const chains = chainById(log);
    const resolving = new Set((week.blockers ?? []).map(({ resolved }) => resolved));
    return keyOf([
        frame,
        entryOf(view),
        week,
        [weeks[place - 1], weeks[place + 1]].map(linked),
        tasks,
        // The timeline draws its tasks with these; what it adds is in the tasks.
        tasks.map(({ chain }) => {
            const { id, title, owners, milestone, firstWeek, lastWeek, pushOuts } = chains.get(chain) ?? {};
            return [id, title, owners, milestone, firstWeek, lastWeek, pushOuts];
        }),
        resolving.size > 0 ? resolveTasks(log).filter(({ id }) => resolving.has(id)) : [],
        site.programme && weekCoverage(log, week.week, site.programme),
        desk,
        desk?.remarks.flatMap(({ answers }) => answers.map((task) => weeks.find((other) => other.week.week === task.week)?.path)),
        sealNow(week.week),
    ]);
}
/**
 * The key of a page about the whole log: every fact of every week, the desk, and the pages that it may link to. Of prose it has its own file
 * only, so that an edit of one does not render it.
 */
export async function overviewKey(edition, path) {
    const view = edition.views.get(path);
    if (import.meta.env.DEV || (view && !isPlain(view)))
        return undefined;
    await deskRead();
    const known = sharedBy(edition);
    known.overview ??= keyOf([
        edition.log,
        [...edition.views.values()].map((page) => [linked(page), page.description, page.source?.file]),
        edition.weeks.length > 0 && desk(),
    ]);
    return keyOf([path, await frameOf(edition, path, view), view && entryOf(view), known.overview]);
}
/** The key of a page’s Markdown copy. `week` is its week with resolved tasks. */
export async function copyKey(view, week) {
    if (import.meta.env.DEV)
        return undefined;
    await deskRead();
    const { language, path, title, description, source } = view;
    return keyOf([language, path, title, description, entryOf(view), source && lastChange(source.file), week, gapsFor(language)]);
}
