// The anchors that the tool makes on a page, in addition to those of its text: from facts, diagrams, reviews and live components.
// The templates set the same ids, which a test of built sites compares.
import { anchorsOfChanges } from '../diagram/diff/anchors.js';
import { anchorsOfDrawing, diagramAnchor, diagramAnchors, WEEK_DIAGRAMS } from '../diagram/model/anchors.js';
import { inOrderOfVersion } from '../diagram/model/diagram-path.js';
import { homeBlocks } from '../site/home.js';
import { CONTENT, homeAnchors, LATEST, personAnchors, reportAnchors, sandboxAnchors } from '../site/page-anchors.js';
import { anchorOfMilestone, anchorsOfWeek, weekAnchors, worklogAnchors } from '../worklog/anchors.js';
import { anchorOfRemark, deskAnchors, reviewAnchors } from '../worklog/review/anchors.js';
import { hasMilestones, hasOwners } from '../worklog/review/matrix.js';
import { tasksOfPerson } from '../worklog/tasks-of-person.js';
import { isDated, logTimeline, weekTimeline } from '../worklog/timeline.js';
import { foldedGroups } from '../worklog/timeline-groups.js';
import { weeksOf } from './content-tree.js';
import { filedReviews } from './filed-reviews.js';
export function shownBy(tree) {
    const { site, diagrams, pages } = tree;
    if (!site)
        return undefined;
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
const timelineAnchors = ({ log, site }) => foldedGroups(logTimeline(log, site.programme), site.milestones.map(({ id }) => id)).map(({ milestone }) => anchorOfMilestone(milestone ?? ''));
function homePage({ site, log, hasSections }) {
    const { features, people, home } = site;
    const has = {
        weeks: log.length > 0,
        sections: hasSections || features.sandbox || (features.review && log.length > 0),
        demo: features.sandbox,
        video: home.video !== undefined,
        people: people.length > 0,
        progress: log.length > 0,
    };
    return (home.blocks ?? homeBlocks).flatMap((block) => (block in homeAnchors && has[block] ? [homeAnchors[block]] : []));
}
/** The parts of a week's page that its facts, its diagrams and its reviews make. */
function weekPage({ site, log, reviews, versions }, week) {
    const own = reviews.filter((review) => review.week === week.week);
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
function reportPage({ site, log }) {
    const hasLog = log.length > 0 && (site.report?.sections ?? ['worklog']).includes('worklog');
    const { contents, totals, rubric, figures } = reportAnchors;
    return [contents, ...(hasLog ? [totals, figures, ...(site.rubric ? [rubric] : [])] : [])];
}
/** The desk's list of concerns depends on the day of the last commit: nothing may link to it. */
function deskPage({ site, log }) {
    const { attention: _, rubric, milestones, owners, ...always } = deskAnchors;
    return [
        ...Object.values(always),
        ...(site.rubric ? [rubric] : []),
        ...(hasMilestones(log, site.milestones) ? [milestones] : []),
        ...(hasOwners(log) ? [owners] : []),
    ];
}
function personPage({ site, log }, id) {
    const isMentor = site.people.find((person) => person.id === id)?.role === 'mentor';
    return [
        ...(log.length > 0 && (!isMentor || tasksOfPerson(log, id).length > 0) ? [personAnchors.tasks] : []),
        ...(isMentor && site.features.review ? [personAnchors.reviews] : []),
    ];
}
/** A page below `architecture`: of a diagram, of a version, or of a version's changes. */
function diagramPage({ versions }, name, version, changes) {
    const own = versions.filter((one) => one.name === name);
    if (version === undefined) {
        const newest = own.at(-1);
        if (!newest)
            return [];
        return [diagramAnchors.versions, diagramAnchors.newest, ...anchorsOfDrawing(newest, newest.facts, newest.facts.flows.slice(0, 1))];
    }
    const place = own.findIndex((one) => one.version === version);
    const [shown, before] = [own[place], own[place - 1]];
    if (!shown)
        return [];
    const { facts } = shown;
    if (changes !== undefined)
        return before ? anchorsOfChanges(before.facts, facts) : [];
    return [
        ...anchorsOfDrawing(shown, facts, facts.flows),
        ...facts.elements.map(({ id }) => diagramAnchor(shown, id)),
        ...(facts.relations.length > 0 ? [diagramAnchors.relations] : []),
        diagramAnchors.elements,
    ];
}
/** The anchors that the tool makes on the page at content path `path`; `week` are the facts of a week's page. */
export function anchorsOfMade(shown, path, week) {
    const [section, name, version, changes] = path.split('/');
    const made = () => {
        if (path === '')
            return homePage(shown);
        if (week)
            return weekPage(shown, week);
        if (path === 'report')
            return reportPage(shown);
        if (path === 'review')
            return deskPage(shown);
        if (path === 'sandbox')
            return Object.values(sandboxAnchors);
        if (section === 'people' && name !== undefined)
            return personPage(shown, name);
        if (section === 'architecture' && name !== undefined)
            return diagramPage(shown, name, version, changes);
        if (path !== 'worklog')
            return [];
        const { days, ...always } = worklogAnchors;
        return [...Object.values(always), ...(shown.site.programme ? [days] : []), ...timelineAnchors(shown)];
    };
    return [CONTENT, ...made()];
}
/** The anchors that live components of a page make. */
export function anchorsOfComponents(shown, tags) {
    return tags.flatMap(({ name, attributes }) => {
        if (name === 'Timeline')
            return 'week' in attributes ? [] : timelineAnchors(shown);
        if (name === 'LatestWeek')
            return shown.log.length > 0 ? [LATEST] : [];
        if (name !== 'Diagram')
            return [];
        const series = shown.versions.filter((one) => one.name === attributes['name']);
        const { version: wanted } = attributes;
        const version = wanted === undefined ? series.at(-1) : series.find((one) => one.version === wanted);
        if (!version)
            return [];
        const { flows, views } = version.facts;
        const chosen = attributes['flow'] === undefined ? flows.slice(0, 1) : flows.filter(({ id }) => id === attributes['flow']);
        return anchorsOfDrawing(version, version.facts, chosen, views.find(({ id }) => id === attributes['view']));
    });
}
