// A page as Markdown, for readers and programs that want only the text: its facts first, then its body.
import { formatDay, formatPeriod } from '../i18n/days.js';
import { messages } from '../i18n/messages.js';
import { nameIn } from '../site/names.js';
import { weekSpan } from '../worklog/span.js';
import { absoluteHref, absoluteMarkdown, pageUrl } from './absolute-links.js';
/** Text for one cell of a table. */
const cell = (text) => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const row = (cells) => `| ${cells.join(' | ')} |`;
const bullets = (lines) => lines.map((line) => `- ${line}`).join('\n');
function taskTable({ tasks, evidenceFrom }, names, page) {
    const { language } = page;
    const t = messages(language);
    const days = (period) => (period ? formatPeriod(period, language) : t.notRecorded);
    const columns = [
        { head: t.when, of: ({ starts, ends }) => days(starts && ends ? { starts, ends } : undefined) },
        { head: t.planned, of: ({ planned }) => (planned ? days(planned) : ''), shown: tasks.some(({ planned }) => planned) },
        {
            head: t.what,
            of: ({ title, detail }) => [absoluteMarkdown(title, page), ...detail.map((text) => absoluteMarkdown(text, page))].join('<br>'),
        },
        { head: t.owner, of: ({ owners }) => owners.map((id) => nameIn(names.people, id, language)).join(', ') || t.notRecorded },
        {
            head: t.stateHead,
            of: ({ state, carriedTo }) => t.state[state ?? 'unknown'] + (carriedTo === undefined ? '' : `, ${t.carriedTo(carriedTo)}`),
        },
        {
            head: t.milestone,
            of: ({ milestone }) => (milestone ? nameIn(names.milestones, milestone, language) : ''),
            shown: tasks.some(({ milestone }) => milestone),
        },
        {
            head: t.evidence,
            of: ({ evidence }) => evidence.map(({ label, href }) => `[${label}](${absoluteHref(href, evidenceFrom) ?? href})`).join(', ') || t.none,
        },
    ];
    const shown = columns.filter((column) => column.shown !== false);
    return [
        row(shown.map(({ head }) => head)),
        row(shown.map(() => '---')),
        ...tasks.map((task) => row(shown.map(({ of }) => cell(of(task))))),
    ].join('\n');
}
/** The sections of a week's facts: those above its prose, and those below it. */
function weekSections(week, names, page) {
    const { facts, tasks } = week;
    const t = messages(page.language);
    const absolute = (text) => absoluteMarkdown(text, page);
    const section = (heading, text) => (text === '' ? [] : [`## ${heading}`, text]);
    const blockers = (facts.blockers ?? []).map(({ text, cause }) => `${absolute(text)} ${cause ? `${t.cause}: ${absolute(cause)}` : `${t.causeUnknown}.`}`);
    return {
        above: [
            ...section(t.objectives, bullets(Object.values(facts.objectives ?? {}).map(absolute))),
            ...section(t.tasks, tasks.length > 0 ? taskTable(week, names, page) : ''),
            ...section(t.blockers, bullets(blockers)),
        ],
        below: section(t.nextSteps, bullets(Object.values(facts.next ?? {}).map(absolute))),
    };
}
/** A page as Markdown with absolute links. It ends in a line end. */
export function markdownCopy({ origin: page, title, description, body, changed, week }, site) {
    const { language } = page;
    const t = messages(language);
    const total = site.programme?.weeks;
    const number = week?.facts.week;
    const period = week && weekSpan(week.facts, site.programme);
    const facts = [
        number !== undefined && (total !== undefined && number <= total ? t.weekOf(number, total) : t.weekLabel(number)),
        week && `${t.period}: ${period ? formatPeriod(period, language) : t.notRecorded}`,
        changed && `${t.lastChange}: ${formatDay(changed, language)}`,
        `<${pageUrl(page.address, page.path, language, page.languages)}>`,
    ].filter((line) => typeof line === 'string');
    const { above, below } = week ? weekSections(week, site, page) : { above: [], below: [] };
    const parts = [
        `# ${title}`,
        bullets(facts),
        description && absoluteMarkdown(description, page),
        ...above,
        absoluteMarkdown(body.trim(), page),
        ...below,
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
