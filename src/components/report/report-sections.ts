// Which sections the report holds, and in which order.
import type { Site } from '../../site/site.ts';
import { type Branch, type Placed, sections } from '../../site/tree.ts';

/** How a tool is used is no part of what a team reports. */
const LEFT_OUT = 'guide';

/**
 * The sections of the report. `chosen` are those that site.yaml names under `report.sections`, in its order; without it
 * the worklog, then the others in the order of the header, without the guide. What is not there is passed over.
 */
export function reportSections<P extends Placed>(
  tree: Branch<P>,
  navigation: readonly string[],
  chosen: readonly string[] | undefined,
): Branch<P>[] {
  const all = sections(tree, navigation);
  if (chosen) return chosen.flatMap((path) => all.find((section) => section.path === path) ?? []);
  const isWorklog = ({ path }: Branch<P>) => path === 'worklog';
  return [...all.filter(isWorklog), ...all.filter((section) => !isWorklog(section) && section.path !== LEFT_OUT)];
}

/** More weeks than this are no report that anybody prints: some four years. */
const MOST_WEEKS = 208;

/** True where everything is written on one page. */
export const hasReport = ({ log }: { log: readonly unknown[] }, { features }: Pick<Site, 'features'>): boolean =>
  features.report && log.length <= MOST_WEEKS;

/** What the report leaves out of a section: of a diagram it shows the newest version alone. */
export const isLeftOut = ({ path, page }: { path: string; page: { drawn?: true } | undefined }): boolean =>
  page?.drawn === true && path.split('/').length > 2;
