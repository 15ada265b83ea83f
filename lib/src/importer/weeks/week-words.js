import { rowsAsProse, weekTitle } from './base-week.js';
import { twinRows } from './twins.js';
const spoken = ({ starts, ends }) => starts || ends ? `${starts ?? '?'} to ${ends ?? starts}` : 'no dates';
export function translate(facts, base, other) {
    const prose = [...other.whole.prose];
    const tasks = taskWords(facts.tasks ?? [], base, other, prose);
    const objectives = entryWords('objectives', facts, base, other, prose);
    const next = entryWords('next', facts, base, other, prose);
    return {
        words: {
            title: weekTitle(other.week),
            // Like the facts: without one here, readers would see the summary of the other language.
            ...(facts.summary && other.week.summary && { summary: other.week.summary }),
            ...(objectives && { objectives }),
            ...(tasks.length > 0 && { tasks }),
            ...(next && { next }),
        },
        prose: prose.sort((a, b) => a.line - b.line),
    };
}
/** A heading that the prose does not have yet; else nothing. */
const unsaid = (heading, prose) => prose.some(({ markdown }) => markdown.startsWith(heading)) ? '' : heading;
const NOUNS = { objectives: 'objectives', next: 'next steps' };
function entryWords(key, facts, base, other, prose) {
    const [own, theirs] = [base.whole[key], other.whole[key]];
    const ids = Object.keys(facts[key] ?? {});
    if (theirs.length === 0)
        return undefined;
    const words = {};
    const rest = [];
    const row = ({ text }) => ({ words: text, days: {} });
    const twins = twinRows(own.map(row), theirs.map(row));
    for (const [index, entry] of theirs.entries()) {
        const id = ids[twins[index] ?? -1];
        if (id)
            words[id] = entry.text;
        else
            rest.push(entry);
    }
    if (own.length !== theirs.length)
        other.week.report({
            code: `twin-${key}-differ`,
            severity: 'warning',
            line: theirs[0]?.line ?? 1,
            what: `${theirs.length} ${NOUNS[key]} here, ${own.length} in ${base.week.page.file}:${own[0]?.line ?? 1}`,
            done: rest.length > 0 ? `kept ${rest.length} without a counterpart as prose` : 'matched those with a counterpart',
        });
    if (rest.length > 0) {
        const heading = other.week.stacks.map((stack) => (key === 'next' ? stack.nextHeading : stack.objectivesHeading)).find(Boolean);
        prose.push({
            markdown: [unsaid(heading ?? '', prose), rest.map(({ source }) => source).join('\n')].filter(Boolean).join('\n\n'),
            line: rest[0]?.line ?? 1,
        });
    }
    return Object.keys(words).length > 0 ? words : undefined;
}
function taskWords(facts, base, other, prose) {
    const [own, theirs] = [base.whole.tasks, other.whole.tasks];
    const row = ({ daysOf }) => (task) => ({ words: [task.title, ...task.detail].join(' '), days: daysOf(task) });
    const twins = twinRows(own.map(row(base)), theirs.map(row(other)));
    const words = [];
    const rest = new Set();
    const headers = new Map(other.week.stacks.flatMap(({ tables }) => tables.flatMap((table) => table.tasks.map((task) => [task, table.referenceHeader]))));
    for (const [index, task] of theirs.entries()) {
        const at = twins[index] ?? -1;
        const [fact, twin] = [facts[at], own[at]];
        if (!fact || !twin) {
            rest.add(task);
            continue;
        }
        compareDays(fact, twin, task, base, other);
        compareStates(fact, twin, task, base, other);
        words.push(oneTask(fact, task, headers.get(task) ?? '', other));
    }
    if (own.length !== theirs.length) {
        const found = own.length - words.length;
        other.week.report({
            code: 'twin-tasks-differ',
            severity: 'warning',
            line: theirs[0]?.line ?? other.week.page.bodyLine,
            what: `${theirs.length} tasks here, ${own.length} in ${base.week.page.file}:${own[0]?.line ?? base.week.page.bodyLine}`,
            done: `matched ${words.length}; ${rest.size} without a counterpart kept as prose, ${found} without text here`,
        });
    }
    for (const { tables, tasksHeading } of rest.size > 0 ? other.week.stacks : [])
        for (const table of tables) {
            const left = table.tasks.filter((task) => rest.has(task));
            if (left.length > 0)
                prose.push(rowsAsProse(table, left, unsaid(tasksHeading, prose)));
        }
    return words;
}
function compareDays(fact, twin, task, base, other) {
    const days = other.daysOf(task);
    if (!days.starts && !days.ends)
        return;
    if (!fact.starts && !fact.ends)
        return;
    if (fact.starts === days.starts && (fact.ends ?? fact.starts) === (days.ends ?? days.starts))
        return;
    other.week.report({
        code: 'twin-dates-differ',
        severity: 'warning',
        line: task.line,
        what: `“${task.title}” is dated ${spoken(days)} here and ${spoken(base.daysOf(twin))} in ${base.week.page.file}:${twin.line}`,
        done: `kept ${spoken(fact)}, of ${base.week.page.language}`,
    });
}
function compareStates({ state }, twin, task, base, other) {
    if (task.state === undefined || task.state === state)
        return;
    other.week.report({
        code: 'twin-states-differ',
        severity: 'warning',
        line: task.line,
        what: `“${task.title}” is ${task.state} here and ${state ?? 'without a known state'} in ${base.week.page.file}:${twin.line}`,
        done: state ? `kept ${state}, of ${base.week.page.language}` : 'its state omitted',
    });
}
/** Text of one task. A link that the facts do not have is kept as a detail. */
function oneTask(fact, task, header, { week }) {
    const proofs = fact.evidence ?? [];
    const evidence = [];
    const left = [];
    const same = task.links.length === proofs.length;
    for (const [index, { label, href }] of task.links.entries()) {
        const proof = proofs.find((one) => one.href === href && !evidence.some(({ id }) => id === one.id));
        if (proof)
            evidence.push({ id: proof.id, label });
        else
            left.push(label === href ? `<${href}>` : `[${label}](${/[\s()]/.test(href) && !href.startsWith('{{') ? `<${href}>` : href})`);
        if (!proof && same && proofs[index])
            week.report({
                code: 'twin-evidence-differs',
                severity: 'note',
                line: task.line,
                what: `the reference ${href} is ${proofs[index].href} in the default language`,
                done: 'kept this one as a detail',
            });
    }
    const detail = [...task.detail, ...(left.length > 0 ? [`${header ? `${header}: ` : ''}${left.join(', ')}`] : [])];
    return { id: fact.id, title: task.title, ...(evidence.length > 0 && { evidence }), ...(detail.length > 0 && { detail }) };
}
