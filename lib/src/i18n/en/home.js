// Text of the home page, the header's link to the live demo and people's pages, in English. `vi/home.ts` has the same keys.
import { plural } from '../plural.js';
/** Joins the parts of a sentence: `a`, `a and b`, `a, b and c`. */
const list = (parts) => parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
export const homeEn = {
    demo: 'Live demo',
    /** The words of a button, by the page that it opens. */
    actions: {
        sandbox: 'Try it live',
        proposal: 'Read the proposal',
        architecture: 'Explore the architecture',
        worklog: 'Read the worklog',
    },
    proof: 'See for yourself',
    demoText: 'Click in a small shop and watch each event travel to the warehouse, in your browser.',
    newest: (name, count) => `${name}, newest of ${count} versions`,
    latestWeek: 'Latest week',
    tasksDone: (done, all) => `${done} of ${plural(all, 'task')} done`,
    weeks: 'The weeks',
    weeksByPhase: 'The weeks, phase by phase',
    due: (day) => `due ${day}`,
    weekAhead: 'not written yet',
    sections: 'Explore this site',
    pages: (count) => plural(count, 'page'),
    weekCount: (count) => plural(count, 'week'),
    diagrams: (count) => plural(count, 'diagram'),
    inBrowser: 'Runs in your browser',
    desk: "The mentor's desk",
    demoHead: 'The live demo',
    video: 'Demo video',
    people: 'People',
    roles: { member: 'Member', group: 'Group', mentor: 'Mentor' },
    progress: 'Progress',
    carriedOnce: 'A task carried over to later weeks counts once.',
    figures: {
        weeks: 'weeks written',
        tasks: 'tasks done',
        evidence: 'done tasks with evidence',
        onTime: 'tasks done on time',
        days: 'working days with tasks',
    },
    notRecorded: ({ plans, states, days }) => {
        const parts = [
            states > 0 && `the state of ${plural(states, 'task')}`,
            plans > 0 && `planned dates of ${plural(plans, 'task')}`,
            days > 0 && `what was done on ${plural(days, 'working day')}`,
        ].filter((part) => part !== false);
        return parts.length === 0 ? undefined : `Not recorded: ${list(parts)}.`;
    },
    person: {
        links: 'Links',
        tasks: 'Tasks',
        reviews: 'Reviews',
        noTasks: 'No task names this person as its owner.',
        noReviews: 'No review yet.',
        remarks: (count) => plural(count, 'remark'),
        signedOff: 'signed off',
        intro: 'Who worked on this project, and what each of them did.',
        describe: (name, project) => `${name} in ${project}: tasks, evidence and reviews.`,
        count: (tasks, weeks) => `Owner of ${plural(tasks, 'task')} in ${plural(weeks, 'week')}.`,
        ownerless: (count, all) => `${count} of ${plural(all, 'task')} in the worklog ${count === 1 ? 'names' : 'name'} no owner.`,
    },
};
