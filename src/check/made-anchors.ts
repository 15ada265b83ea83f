// The anchors that the tool makes on a page, in addition to those of its text: from facts, diagrams, reviews and live components.
// The templates set the same ids, which a test of built sites compares.
import { anchorsOfChanges } from '../diagram/diff/anchors.ts';
import { anchorsOfDrawing, diagramAnchor, diagramAnchors, WEEK_DIAGRAMS } from '../diagram/model/anchors.ts';
import type { Diagram } from '../diagram/model/diagram.ts';
import { type DiagramPlace, inOrderOfVersion } from '../diagram/model/diagram-path.ts';
import { homeBlocks } from '../site/home.ts';
import { CONTENT, homeAnchors, LATEST, personAnchors, reportAnchors, sandboxAnchors } from '../site/page-anchors.ts';
import type { Site } from '../site/site.ts';
import { anchorOfMilestone, anchorsOfWeek, weekAnchors, worklogAnchors } from '../worklog/anchors.ts';
import { ofWeek } from '../worklog/of-week.ts';
import { anchorOfRemark, deskAnchors, reviewAnchors } from '../worklog/review/anchors.ts';
import { hasMilestones, hasOwners } from '../worklog/review/matrix.ts';
import type { FiledReview } from '../worklog/review/review.ts';
import { tasksOfPerson } from '../worklog/tasks-of-person.ts';
import { isDated, logTimeline, weekTimeline } from '../worklog/timeline.ts';
import { foldedGroups } from '../worklog/timeline-groups.ts';
import type { Week } from '../worklog/week.ts';
import { type ContentTree, weeksOf } from './content-tree.ts';
import { filedReviews } from './filed-reviews.ts';
import type { Tag } from './html-tags.ts';

type Version = DiagramPlace & { facts: Diagram };

/** What the site shows besides texts. Files with invalid values are left out: no site is built from them. */
export interface Shown {
  site: Site;
  log: readonly Week[];
  reviews: readonly FiledReview[];
  /** By diagram, its oldest version first. */
  versions: readonly Version[];
  /** True if the site has a page besides home. */
  hasSections: boolean;
}

export function shownBy(tree: ContentTree): Shown | undefined {
  const { site, diagrams, pages } = tree;
  if (!site) return undefined;
  const valid = weeksOf(tree).filter(({ issues, facts }) => issues.length === 0 && facts.draft !== true);
  const versions = diagrams.flatMap(({ named, facts, issues }) => (named && facts && issues.length === 0 ? [{ ...named, facts }] : []));
  return {
    site,
    log: valid.map(({ facts }) => facts),
    reviews: filedReviews(tree),
    versions: inOrderOfVersion(versions),
    hasSections: versions.length > 0 || pages.some(({ page }) => page !== ''),
  };
}

const timelineAnchors = ({ log, site }: Shown): string[] =>
  foldedGroups(
    logTimeline(log, site.programme),
    site.milestones.map(({ id }) => id),
  ).map(({ milestone }) => anchorOfMilestone(milestone ?? ''));

function homePage({ site, log, hasSections }: Shown): string[] {
  const { features, people, home } = site;
  const has: Readonly<Record<keyof typeof homeAnchors, boolean>> = {
    weeks: log.length > 0,
    sections: hasSections || features.sandbox || (features.review && log.length > 0),
    demo: features.sandbox,
    video: home.video !== undefined,
    people: people.length > 0,
    progress: log.length > 0,
  };
  return (home.blocks ?? homeBlocks).flatMap((block) => (block in homeAnchors && has[block as never] ? [homeAnchors[block as never]] : []));
}

/** The parts of a week's page that its facts, its diagrams and its reviews make. */
function weekPage({ site, log, reviews, versions }: Shown, week: Week): string[] {
  const own = ofWeek(reviews, week.week);
  const isReviewed = own.length > 0;
  return [
    ...anchorsOfWeek(week),
    ...(isDated(weekTimeline(log, week.week, site.programme)) ? [weekAnchors.timeline] : []),
    ...(versions.some(({ facts }) => facts.week === week.week) ? [WEEK_DIAGRAMS] : []),
    ...(isReviewed ? [reviewAnchors.reviews] : []),
    ...own.flatMap(({ remarks = [] }) => remarks.map(({ id }) => anchorOfRemark(id))),
    ...(isReviewed || site.features.review ? [reviewAnchors.health] : []),
    ...(own.some(({ seal }) => seal !== undefined) ? [reviewAnchors.seal] : []),
    ...(site.features.review ? [reviewAnchors.form] : []),
  ];
}

function reportPage({ site, log }: Shown): string[] {
  const hasLog = log.length > 0 && (site.report?.sections ?? ['worklog']).includes('worklog');
  const { contents, totals, rubric, figures } = reportAnchors;
  return [contents, ...(hasLog ? [totals, figures, ...(site.rubric ? [rubric] : [])] : [])];
}

/** The desk's list of concerns depends on the day of the last commit: nothing may link to it. */
function deskPage({ site, log }: Shown): string[] {
  const { attention: _, rubric, milestones, owners, ...always } = deskAnchors;
  return [
    ...Object.values(always),
    ...(site.rubric ? [rubric] : []),
    ...(hasMilestones(log, site.milestones) ? [milestones] : []),
    ...(hasOwners(log) ? [owners] : []),
  ];
}

function personPage({ site, log }: Shown, id: string): string[] {
  const isMentor = site.people.find((person) => person.id === id)?.role === 'mentor';
  return [
    ...(log.length > 0 && (!isMentor || tasksOfPerson(log, id).length > 0) ? [personAnchors.tasks] : []),
    ...(isMentor && site.features.review ? [personAnchors.reviews] : []),
  ];
}

/** A page below `architecture`: of a diagram, of a version, or of a version's changes. */
function diagramPage({ versions }: Shown, name: string, version: string | undefined, changes: string | undefined): string[] {
  const own = versions.filter((one) => one.name === name);
  if (version === undefined) {
    const newest = own.at(-1);
    if (!newest) return [];
    return [diagramAnchors.versions, diagramAnchors.newest, ...anchorsOfDrawing(newest, newest.facts, newest.facts.flows.slice(0, 1))];
  }
  const place = own.findIndex((one) => one.version === version);
  const [shown, before] = [own[place], own[place - 1]];
  if (!shown) return [];
  const { facts } = shown;
  if (changes !== undefined) return before ? anchorsOfChanges(before.facts, facts) : [];
  return [
    ...anchorsOfDrawing(shown, facts, facts.flows),
    ...facts.elements.map(({ id }) => diagramAnchor(shown, id)),
    ...(facts.relations.length > 0 ? [diagramAnchors.relations] : []),
    diagramAnchors.elements,
  ];
}

/** The anchors that the tool makes on the page at content path `path`; `week` are the facts of a week's page. */
export function anchorsOfMade(shown: Shown, path: string, week?: Week): string[] {
  const [section, name, version, changes] = path.split('/');
  const made = (): string[] => {
    if (path === '') return homePage(shown);
    if (week) return weekPage(shown, week);
    if (path === 'report') return reportPage(shown);
    if (path === 'review') return deskPage(shown);
    if (path === 'sandbox') return Object.values(sandboxAnchors);
    if (section === 'people' && name !== undefined) return personPage(shown, name);
    if (section === 'architecture' && name !== undefined) return diagramPage(shown, name, version, changes);
    if (path !== 'worklog') return [];
    const { days, ...always } = worklogAnchors;
    return [...Object.values(always), ...(shown.site.programme ? [days] : []), ...timelineAnchors(shown)];
  };
  return [CONTENT, ...made()];
}

/** The anchors that live components of a page make. */
export function anchorsOfComponents(shown: Shown, tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, attributes }): string[] => {
    if (name === 'Timeline') return 'week' in attributes ? [] : timelineAnchors(shown);
    if (name === 'LatestWeek') return shown.log.length > 0 ? [LATEST] : [];
    if (name !== 'Diagram') return [];
    const series = shown.versions.filter((one) => one.name === attributes['name']);
    const { version: wanted } = attributes;
    const version = wanted === undefined ? series.at(-1) : series.find((one) => one.version === wanted);
    if (!version) return [];
    const { flows, views } = version.facts;
    const chosen = attributes['flow'] === undefined ? flows.slice(0, 1) : flows.filter(({ id }) => id === attributes['flow']);
    return anchorsOfDrawing(
      version,
      version.facts,
      chosen,
      views.find(({ id }) => id === attributes['view']),
    );
  });
}
