// Keys of pages: a digest of everything that a page shows, so that a build after an edit renders only pages with another key.
// A page without a key is rendered each time; in `shiplog dev` none has one. tests/builds compares such builds with complete ones.
import { lastChange } from 'shiplog:history';
import { site } from 'shiplog:site';
import { keyOf } from '../cache/key.ts';
import { defaultLanguage } from '../site/site.ts';
import { type Branch, placeIn, readingOrder, sections, shownNeighbors, trail } from '../site/tree.ts';
import { chainById } from '../worklog/chains.ts';
import { weekCoverage } from '../worklog/coverage.ts';
import { weekToAnswer } from '../worklog/review/answer.ts';
import { taskOf, tasksOfWeek } from '../worklog/tasks.ts';
import { desk, deskRead, deskWeek, linkGapsRead, sealNow } from './desk.ts';
import { diagrams } from './diagrams.ts';
import { type Edition, editions, isLent, type View, viewOfWeek, type WeekView } from './editions.ts';
import { translationState } from './stamps.ts';

/** What links to a page show of it. */
const linked = (page: View | undefined): unknown =>
  page && [page.path, page.title, page.label, page.week?.week, page.source?.language, page.draft, page.source && isLent(page)];

const branchOf = (branch: Branch<View> | undefined): unknown => branch && [branch.path, branch.title, linked(branch.page)];

interface Shared {
  /** What every page of the language shows. */
  frame: unknown;
  /** The pages of each section in reading order, by the section's path. */
  orders: Map<string, readonly Branch<View>[]>;
  /** What pages about the whole log show of it. */
  overview?: string;
}

const shared = new WeakMap<Edition, Shared>();

/** What pages in `language` lack of the places of links: it decides where links of texts lead that are not translated. */
const gapsFor = (language: string): readonly string[] => (language === defaultLanguage(site) ? [] : [...linkGapsRead()].sort());

function sharedBy(edition: Edition): Shared {
  const known = shared.get(edition);
  if (known) return known;
  const guides = ['guide', 'guide/mentor'].map((path) => edition.views.has(path));
  const tops = sections(edition.tree, site.navigation).map(branchOf);
  const made: Shared = {
    frame: [edition.language, tops, edition.weeks.length > 0, guides, gapsFor(edition.language)],
    orders: new Map(edition.tree.children.map((section) => [section.path, readingOrder(section)])),
  };
  shared.set(edition, made);
  return made;
}

/** The frame of a page with a file: header, sidebar, breadcrumbs, neighbors, notices, and what is beside the text. */
async function frameOf(edition: Edition, path: string, view: View | undefined): Promise<unknown> {
  await deskRead();
  const { frame, orders } = sharedBy(edition);
  const above = trail(edition.tree, path);
  const order = orders.get(above[0]?.path ?? '') ?? [];
  const place = placeIn(order, path);
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
const entryOf = ({ source, body }: View): unknown => source && [source.file, source.entry.data, body?.file, body?.entry.body];

/** True for a page whose text is Markdown only: a component of an .mdx page may show anything. */
const isPlain = ({ source, body }: View): boolean => source?.file.endsWith('.md') === true && body?.file.endsWith('.md') === true;

/** The key of a page with a file. */
export async function pageKey(edition: Edition, { path, page, children }: Branch<View>): Promise<string | undefined> {
  if (import.meta.env.DEV || !page || !isPlain(page) || children.length > 50) return undefined;
  return keyOf([await frameOf(edition, path, page), entryOf(page), children.map(branchOf)]);
}

/** The key of a week’s page. */
export async function weekKey(edition: Edition, view: WeekView): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  const { week } = view;
  const { log, weeks } = edition;
  const drawn = (await diagrams()).some(({ versions }) => versions.some(({ facts }) => facts.week === week.week));
  const frame = await frameOf(edition, view.path, view);
  const desk = deskWeek(week.week);
  // Its page shows earlier versions of its text, from git.
  if (!isPlain(view) || drawn || desk?.seal.state === 'broken') return undefined;
  const place = placeIn(weeks, view.path);
  const tasks = tasksOfWeek(log, week.week);
  const chains = chainById(log);
  const resolving = (week.blockers ?? []).flatMap(({ blocks, resolved }) =>
    [blocks, resolved].map((id) => id !== undefined && taskOf(log, id)),
  );
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
    resolving,
    site.programme && weekCoverage(log, week.week, site.programme),
    desk,
    desk?.remarks.flatMap(({ answers }) => answers.map((task) => viewOfWeek(edition, task.week)?.path)),
    desk?.remarks.map((remark) => weekToAnswer(log, remark, site.programme) !== undefined),
    sealNow(week.week),
  ]);
}

/**
 * The key of a page about the whole log: every fact of every week, the desk, and the pages that it may link to. Of prose it has its own file
 * only, so that an edit of one does not render it.
 */
export async function overviewKey(edition: Edition, path: string): Promise<string | undefined> {
  const view = edition.views.get(path);
  if (import.meta.env.DEV || (view && !isPlain(view))) return undefined;
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
export async function copyKey(view: View, week: unknown): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  await deskRead();
  const { language, path, title, description, source } = view;
  return keyOf([language, path, title, description, entryOf(view), source && lastChange(source.file), week, gapsFor(language)]);
}
