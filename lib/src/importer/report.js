// The report of an import: every source file with its result, every finding, and a summary for the terminal.
import { brief } from './markdown/options.js';
const byFile = (a, b) => a.file.localeCompare(b.file, 'en', { numeric: true });
/** Notes report intended changes; only warnings and errors make a file one "with findings". */
const isSerious = ({ severity }) => severity !== 'note';
/** Creates the report. `outcomes` contains every file that was used; the others are skipped. */
export function reportOf(site, outcomes, counts) {
    const findings = site.findings
        .map((finding) => {
        const target = finding.target ?? outcomes.get(finding.file)?.target;
        return target === undefined ? finding : { ...finding, target };
    })
        .sort((a, b) => byFile(a, b) || a.line - b.line || a.code.localeCompare(b.code));
    const marked = new Set(findings.filter(isSerious).map(({ file }) => file));
    const used = [...outcomes].map(([file, { target, words }]) => {
        const status = marked.has(file) ? 'converted with findings' : 'converted';
        return { file, status, target, ...(words && { words }) };
    });
    const reasons = new Map(site.skipped.map(({ file, reason }) => [file, reason]));
    const others = site.files
        .filter((file) => !outcomes.has(file) && !reasons.has(file))
        .map((file) => [file, 'not used by any page']);
    const skipped = [...reasons, ...others].map(([file, reason]) => ({ file, status: 'skipped', reason }));
    const files = [...used, ...skipped].sort(byFile);
    const count = (list, keys, of) => Object.fromEntries(keys.map((key) => [key, list.filter((item) => of(item) === key).length]));
    const words = { total: 0, kept: 0, accounted: 0 };
    for (const { words: one } of files) {
        words.total += one?.total ?? 0;
        words.kept += one?.kept ?? 0;
        words.accounted += one?.accounted ?? 0;
    }
    return {
        version: 1,
        summary: {
            pages: site.pages.filter(({ implied }) => !implied).length,
            ...counts,
            files: count(files, ['converted', 'converted with findings', 'skipped'], ({ status }) => status),
            findings: count(findings, ['error', 'warning', 'note'], ({ severity }) => severity),
            words,
        },
        languages: site.languages,
        files,
        findings,
        edited: [],
    };
}
/** The share of words that are in the result or accounted for by the report, in percent with two digits, never rounded up to 100. */
export const share = ({ total, kept, accounted }) => total === 0 ? '100' : String(Math.floor(((kept + accounted) / total) * 10_000) / 100);
/** Counts of findings by code, most frequent first. */
function byCode(findings) {
    const counts = new Map();
    for (const { code, severity } of findings) {
        const known = counts.get(`${severity} ${code}`);
        if (known)
            known[1] += 1;
        else
            counts.set(`${severity} ${code}`, [code, 1, severity]);
    }
    const rank = ['error', 'warning', 'note'];
    return [...counts.values()].sort((a, b) => rank.indexOf(a[2]) - rank.indexOf(b[2]) || b[1] - a[1]);
}
/** How many files were skipped, and why: `4 (3 not used by any page, 1 empty)`. */
function skippedText(files) {
    const skipped = files.filter(({ status }) => status === 'skipped');
    const reasons = [...Map.groupBy(skipped, ({ reason }) => reason ?? 'no reason recorded')].sort(([, a], [, b]) => b.length - a.length);
    const [only] = reasons;
    if (!only)
        return '0';
    const said = reasons.length === 1 ? only[0] : reasons.map(([reason, own]) => `${own.length} ${reason}`).join(', ');
    return `${skipped.length} (${said})`;
}
/** Maximum findings on the terminal; the report contains all. */
const MOST_SHOWN = 20;
/** The errors and warnings as `file:line what → what was done`, errors first. `shownFile` makes a path that the reader can open. */
export function findingLines({ findings }, shownFile, report) {
    const serious = ['error', 'warning'].flatMap((severity) => findings.filter((one) => one.severity === severity));
    const more = serious.length - MOST_SHOWN;
    return [
        ...serious.slice(0, MOST_SHOWN).map(({ file, line, what, done }) => `${shownFile(file)}:${line} ${brief(what)} → ${brief(done)}`),
        ...(more > 0 ? [`${more} more in ${report}`] : []),
    ];
}
/** The report as a table for the terminal. */
export function summaryTable({ summary, findings, languages, files, edited }) {
    const rows = [
        ['pages read', `${summary.pages} (${languages.join(', ')})`],
        ['weeks', `${summary.weeks} with ${summary.tasks} ${summary.tasks === 1 ? 'task' : 'tasks'}`],
        ['files converted', `${summary.files.converted}, and ${summary.files['converted with findings']} with findings`],
        ['files skipped', skippedText(files)],
        [
            'words kept',
            `${share(summary.words)}% of ${summary.words.total} (${summary.words.accounted} of them in another form or listed below)`,
        ],
        ...byCode(findings).map(([code, count, severity]) => [`${severity}s: ${code}`, String(count)]),
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    const lost = files.filter(({ words }) => words && words.missing.length > 0);
    const lines = [
        ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
        ...lost.slice(0, 20).map(({ file, words }) => `  words missing in ${file}: ${words?.missing.slice(0, 8).join(' ')}`),
        ...edited.map((file) => `  kept because it was edited: ${file}`),
    ];
    return `${lines.join('\n')}\n`;
}
