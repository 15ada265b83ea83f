// The text of a new week's file: known facts, and comments that show the rest. The site also prefills the repository's editor with it.
import { localizedText } from '../site/localized-text.js';
/** The word before a week's number in its title. */
export const weekWord = { en: 'Week', vi: 'Tuần' };
function taskLines({ id, continues, title, state }) {
    const comment = title.replace(/\s+/g, ' ');
    return [`  - id: ${id}`, `    continues: ${continues} # ${comment}`, ...(state ? [`    state: ${state}`] : [])];
}
export const commented = (lines) => lines.map((line) => `# ${line}`);
/** One complete task, to be filled in. */
const exampleTask = (number, day) => [
    `  - id: w${String(number).padStart(2, '0')}-first-task`,
    '    title: What was to be done',
    `    starts: ${day}`,
    `    ends: ${day}`,
    '    owner: an id of people in site.yaml',
    `    planned: { starts: ${day}, ends: ${day} }`,
    '    state: done # planned, doing, done, blocked or dropped',
    '    milestone: an id of milestones in site.yaml',
    '    detail: How it was done, in a sentence or a list',
    '    evidence:',
    '      - { id: commit, label: The commit, href: https://… }',
];
function tasksBlock({ number, period, carried, leftOpen }) {
    const example = exampleTask(number, period?.starts ?? 'YYYY-MM-DD');
    const offered = leftOpen.length === 0 ? [] : ['# Left open earlier; take away the # of those that go on:', ...commented(leftOpen.flatMap(taskLines))];
    const open = carried.length === 0 ? '# tasks:' : 'tasks:';
    return [open, ...carried.flatMap(taskLines), ...offered, ...commented(example)];
}
/** What the last week named as next steps is offered as the objectives of this one. */
function objectivesBlock({ steps }) {
    const offered = Object.entries(steps).map(([id, text]) => `  ${id}: ${JSON.stringify(text.replace(/\s+/g, ' '))}`);
    if (offered.length === 0)
        return commented(['objectives:', '  first-objective: What shall be true at the end of the week']);
    return [
        '# The next steps of the week before; take away the # of those that are objectives now:',
        ...commented(['objectives:', ...offered]),
    ];
}
/** The text of a new week's file: valid, with every optional key as a comment. Unknown values are omitted. */
export function newWeekText(week, language) {
    const { number, period } = week;
    return [
        '---',
        `week: ${number}`,
        `title: ${localizedText(weekWord, language)} ${number}`,
        ...(period ? [`period: { starts: ${period.starts}, ends: ${period.ends} }`] : ['# period: { starts: YYYY-MM-DD, ends: YYYY-MM-DD }']),
        '# summary: The purpose of the week and its result, in two sentences.',
        ...objectivesBlock(week),
        ...tasksBlock(week),
        '# blockers:',
        '#   - { id: first-blocker, text: What stood in the way, cause: Why it did }',
        '# next:',
        '#   first-step: What comes next',
        '# Leave out what is not known. Outcomes and reflection are prose: write them below the next line.',
        '---',
        '',
    ].join('\n');
}
