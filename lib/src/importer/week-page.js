// Writes a typed week: texts converted like bodies, links resolved, one file per language.
import { weekFileName } from '../worklog/next-week.js';
import { levelled } from './body-text.js';
import { pageText } from './front-matter-text.js';
import { lineFinder } from './line-finder.js';
import { convertBody, convertWords } from './markdown/index.js';
/** `{{< relref "page" >}}` → `page`. */
const referred = (target) => /^\{\{[<%]\s*(?:rel)?ref\s+["'`]([^"'`]+)["'`]/.exec(target.trim())?.[1] ?? target;
function voiceOf({ page, resolveLink: resolved, report, dead, shared }) {
    const resolveLink = (target, at, kind) => shared(resolved(target, at, kind));
    const line = lineFinder(page.body, page.bodyLine);
    return {
        dead,
        words: (text) => convertWords(text, { line: line(text), language: page.language, report, resolveLink }).trim() || text.trim(),
        link: (written) => {
            const target = referred(written);
            return /^https?:\/\//i.test(target) && URL.canParse(target) ? target : resolveLink(target, line(written), 'link');
        },
    };
}
const mapped = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
const asList = (value) => value === undefined ? [] : typeof value === 'string' ? [value] : value;
/** Schemes that evidence may have; a broken link becomes a line of the task's detail. */
const isLinkable = (href) => !/^[a-z][a-z0-9+.-]*:/i.test(href) || /^https?:\/\//i.test(href);
const isAddress = (label) => /^<?https?:\/\/\S+$/i.test(label.trim());
/** An address as a label: a link's text must not contain a link. */
const bareAddress = (label) => label
    .trim()
    .replace(/^<?https?:\/\//i, '')
    .replace(/\/?>?$/, '');
/** One converted task. Evidence with a broken link becomes a line of its detail. */
function task(one, { words, link, dead }) {
    const all = (one.evidence ?? []).map(({ id, label, href }) => ({
        id,
        label: isAddress(label) ? bareAddress(label) : words(label),
        ...(href !== undefined && { href: link(href) }),
    }));
    for (const { id, href } of all)
        if (href !== undefined && !isLinkable(href))
            dead.add(`${one.id}/${id}`);
    const isDead = ({ id }) => dead.has(`${one.id}/${id}`);
    const evidence = all.filter((item) => !isDead(item));
    const lines = all
        .filter(isDead)
        .map(({ label, href }) => (href === undefined ? label : `[${label.replaceAll(/[[\]]/g, '')}](<${href}>)`));
    const detail = [...asList(one.detail).map(words), ...lines];
    const { evidence: _evidence, detail: _detail, title, ...facts } = one;
    const written = {
        ...facts,
        ...(title !== undefined && { title: words(title) }),
        ...(evidence.length > 0 && { evidence }),
        ...(detail.length > 0 && { detail: detail.length === 1 ? detail[0] : detail }),
    };
    return written;
}
const KEYS = ['week', 'title', 'period', 'summary', 'objectives', 'tasks', 'blockers', 'next'];
const TASK_KEYS = [
    'id',
    'title',
    'continues',
    'starts',
    'ends',
    'planned',
    'owner',
    'state',
    'milestone',
    'closes',
    'evidence',
    'detail',
];
/** The same facts with their keys in reading order. */
const inOrder = (facts, keys) => {
    const known = keys.filter((key) => facts[key] !== undefined);
    const rest = Object.keys(facts).filter((key) => !keys.includes(key));
    return Object.fromEntries([...known, ...rest].map((key) => [key, facts[key]]));
};
/** Facts or words of a week with every text converted. */
function converted(facts, voice) {
    const { words } = voice;
    const { title, summary, objectives, tasks, blockers, next, ...rest } = facts;
    const whole = {
        ...rest,
        ...(title !== undefined && { title: words(title) }),
        ...(summary !== undefined && { summary: words(summary) }),
        ...(objectives && { objectives: mapped(objectives, words) }),
        ...(tasks && { tasks: tasks.map((one) => inOrder(task(one, voice), TASK_KEYS)) }),
        ...(blockers && {
            blockers: blockers.map(({ text, cause, ...others }) => ({
                ...others,
                ...(text !== undefined && { text: words(text) }),
                ...(cause !== undefined && { cause: words(cause) }),
            })),
        }),
        ...(next && { next: mapped(next, words) }),
    };
    return inOrder(whole, KEYS);
}
/** The file of week `number` below the content root. */
export const weekFile = (number, language) => `${language}/worklog/${weekFileName(number)}.md`;
/** The text of a week's file in `language`, which has text there or contains the facts. */
export function weekText(week, language, source) {
    const facts = language === week.language ? week.facts : week.words.get(language);
    const front = converted(facts ?? {}, voiceOf(source));
    const { report } = source;
    const pieces = (week.bodies.get(language) ?? [])
        .map(({ markdown, line }) => convertBody(markdown, { line, language, report, resolveLink: source.resolveLink }).trim())
        .filter(Boolean);
    const body = levelled(pieces.join('\n\n'), source.page.bodyLine, report);
    return { text: pageText(source.draft ? { ...front, draft: true } : front, body), body };
}
