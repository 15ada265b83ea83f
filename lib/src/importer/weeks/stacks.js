import { readBlocks } from './blocks.js';
import { folded, hasWords } from './folded.js';
import { announced, beginsWithWeek, weekNamed } from './headings.js';
import { listEntries, paragraphEntry } from './objectives.js';
import { sourceTable } from './source-table.js';
import { readTaskTable } from './task-table.js';
const headingWords = (block) => block.text.replace(/^\s{0,3}#+\s*|\s*#*\s*$/g, '').replace(/\n\s*(?:=+|-+)\s*$/, '');
function sections(blocks) {
    const all = [{ heading: undefined, meaning: 'other', blocks: [] }];
    for (const block of blocks) {
        const meaning = block.kind === 'heading' ? announced(headingWords(block)) : 'other';
        // A bold paragraph is a heading only if it starts a known section.
        if (block.kind === 'heading' && !(block.depth === 7 && (meaning === 'other' || meaning === 'difficulties')))
            all.push({ heading: block, meaning, blocks: [] });
        else
            all.at(-1)?.blocks.push(block.depth === 7 ? { ...block, kind: 'paragraph' } : block);
    }
    return all;
}
const empty = () => ({
    number: undefined,
    line: 0,
    source: '',
    objectives: [],
    objectivesHeading: '',
    next: [],
    nextHeading: '',
    tables: [],
    tasksHeading: '',
    prose: [],
    accounted: [],
});
const startsWeek = ({ heading }) => heading !== undefined && beginsWithWeek(headingWords(heading));
/**
 * The section after the last week that belongs to none: its heading has the level of the weeks' headings, which no other section
 * between them has.
 */
function besideFrom(all) {
    const [first, last] = [all.findIndex(startsWeek), all.findLastIndex(startsWeek)];
    const level = all[first]?.heading?.depth;
    if (level === undefined || first === last)
        return undefined;
    const out = ({ heading }) => heading !== undefined && heading.depth <= level;
    if (all.slice(first, last).some((section) => out(section) && !startsWeek(section)))
        return undefined;
    return all.slice(last + 1).find(out);
}
/** Throws if the page cannot be parsed. `several`: the page is not one week, but may contain several. */
export function readStacks(page, body, several = false) {
    const stacks = [];
    let stack;
    let outcomes = false;
    const all = sections(readBlocks(body, page.bodyLine));
    const beside = several ? besideFrom(all) : undefined;
    for (const section of all) {
        if (!section.heading && section.blocks.length === 0)
            continue;
        if (section === beside) {
            stack = { ...empty(), beside: true };
            stacks.push(stack);
        }
        if (stack?.beside) {
            if (stack.line === 0)
                stack.line = section.heading?.line ?? 1;
            stack.source += [section.heading, ...section.blocks].map((block) => block?.text ?? '').join('\n\n');
            continue;
        }
        const full = stack && stack.tables.length > 0;
        const again = section.meaning === 'objectives' && stack && stack.objectives.length > 0 && (full || outcomes);
        const number = section.heading && weekNamed(headingWords(section.heading));
        const names = number !== undefined;
        const titled = section.meaning === 'title' && names && full;
        // What is above the first week is not part of it.
        const first = names && section.meaning !== 'other' && stack?.number === undefined && !full && stack?.objectives.length === 0;
        const named = several && startsWeek(section) && number !== stack?.number;
        if (!stack || again || titled || first || named) {
            stack = empty();
            stacks.push(stack);
            outcomes = false;
        }
        outcomes ||= section.meaning === 'outcomes';
        if (stack.line === 0)
            stack.line = (section.heading ?? section.blocks[0])?.line ?? 1;
        readSection(named ? { ...section, meaning: 'title' } : section, stack, page);
    }
    return stacks.filter(({ source }) => hasWords(source));
}
function readSection({ heading, meaning, blocks }, stack, page) {
    const account = (line, text, as) => stack.accounted.push({ file: page.file, line, text, as });
    const text = heading ? headingWords(heading) : '';
    if (heading && (meaning === 'objectives' || meaning === 'tasks' || meaning === 'title'))
        stack.number ??= weekNamed(text);
    const kept = [];
    let taken = false;
    const entries = meaning === 'objectives' || meaning === 'next' ? sectionEntries(blocks) : new Map();
    for (const block of blocks) {
        const found = entries.get(block);
        const source = found ? undefined : sourceTable(block);
        const table = source && readTaskTable(source);
        if (found) {
            stack[meaning === 'next' ? 'next' : 'objectives'].push(...found);
        }
        else if (table && meaning !== 'outcomes' && table.tasks.length > 0) {
            stack.tables.push(table);
            stack.tasksHeading ||= heading?.text ?? '';
            account(table.line, table.headers.join(' '), 'header');
            const around = table.around.map((markdown) => ({ kind: 'other', text: markdown, line: table.line, depth: 0 }));
            kept.push(...around);
        }
        else {
            if (!/^[\s|:\\]*$/.test(block.text))
                kept.push(block);
            continue;
        }
        taken = true;
    }
    if (meaning === 'objectives' && taken)
        stack.objectivesHeading ||= heading?.text ?? '';
    if (meaning === 'next' && taken)
        stack.nextHeading ||= heading?.text ?? '';
    stack.source += `${stack.source === '' ? '' : '\n\n'}${[heading, ...blocks].flatMap((block) => (block ? [block.text] : [])).join('\n\n')}`;
    const spoken = withoutEdgeBreaks(kept);
    if (heading) {
        const isTitle = meaning === 'title' && (folded(text) === folded(String(page.data['title'] ?? '')) || weekNamed(text) !== undefined);
        if (isTitle || (taken && spoken.length === 0))
            account(heading.line, text, isTitle ? 'title' : 'heading');
        else
            spoken.unshift(heading);
    }
    keep(spoken, stack);
}
/** Lists of a section become entries; without lists its paragraphs do. */
function sectionEntries(blocks) {
    const lists = blocks.some(({ kind }) => kind === 'list');
    return new Map(blocks.flatMap((block) => {
        const entry = lists ? undefined : paragraphEntry(block);
        const entries = entry ? [entry] : listEntries(block);
        return entries && entries.length > 0 ? [[block, entries]] : [];
    }));
}
/** A rule between removed and kept content separates nothing. */
function withoutEdgeBreaks(blocks) {
    const first = blocks.findIndex(({ kind }) => kind !== 'break');
    const last = blocks.findLastIndex(({ kind }) => kind !== 'break');
    return first < 0 ? [] : blocks.slice(first, last + 1);
}
/** More empty lines than this between two blocks mean that something was removed there. */
const GAP = 3;
/** Consecutive blocks of one section are one piece of prose, with the empty lines between them, so that line numbers stay. */
function keep(blocks, stack) {
    let next = Number.NaN;
    for (const { text, line } of blocks) {
        const piece = stack.prose.at(-1);
        const gap = line - next;
        if (piece && gap >= 0 && gap <= GAP)
            piece.markdown += `${'\n'.repeat(gap + 1)}${text}`;
        else
            stack.prose.push({ markdown: text, line });
        next = line + text.split('\n').length;
    }
}
