// Separates and parses the front matter of a page: YAML, TOML or JSON, including common mistakes that Hugo accepts.
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
const isFacts = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** Converts TOML's and YAML's days to text, so that every format returns the same. */
function plain(value, depth = 0) {
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00(?:\.000)?Z?$/, '');
    if (depth > 20)
        return undefined;
    if (Array.isArray(value))
        return value.map((item) => plain(item, depth + 1));
    if (typeof value === 'bigint')
        return Number(value);
    return isFacts(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, depth + 1)])) : value;
}
function scalar(text) {
    const trimmed = text.trim();
    const [, , quoted] = /^(["'])(.*)\1$/s.exec(trimmed) ?? [];
    if (quoted !== undefined)
        return quoted;
    if (/^(?:true|false)$/i.test(trimmed))
        return trimmed.toLowerCase() === 'true';
    return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}
/** The keys that can be read line by line if the whole cannot. */
function readLines(text) {
    const data = {};
    const unread = [];
    for (const [index, line] of text.split('\n').entries()) {
        const [, key, value] = /^\s*["']?([\w-]+)["']?\s*[:=]\s*(.*)$/.exec(line) ?? [];
        if (key !== undefined)
            data[key] = scalar(value ?? '');
        else if (line.trim() !== '' && !line.trim().startsWith('#'))
            unread.push(index);
    }
    return { data, unread };
}
function parseYaml(text) {
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
    const [error] = document.errors;
    if (error)
        throw error;
    return document.toJS({ maxAliasCount: 50 });
}
const formats = {
    '---': { name: 'YAML', parse: parseYaml },
    '+++': { name: 'TOML', parse: (text) => parseToml(text) },
    '{': { name: 'JSON', parse: (text) => JSON.parse(text) },
};
const NAMES = new Set('title draft slug url aliases weight pre description summary date'.split(' '));
/** Hugo ignores the letter case of keys. */
const inLowerCase = (facts) => Object.fromEntries(Object.entries(facts).map(([key, value]) => [NAMES.has(key.toLowerCase()) ? key.toLowerCase() : key, value]));
/** Parses facts as `format`; if that fails, line by line. `firstLine` is the line of the file on which `text` starts. */
function read(text, format, firstLine, findings) {
    const { name, parse } = formats[format];
    try {
        const value = parse(text);
        if (value === null || value === undefined)
            return {};
        if (isFacts(value))
            return inLowerCase(plain(value));
    }
    catch {
        // Reported below, with what could be read.
    }
    const { data, unread } = readLines(text);
    const what = `The front matter is not valid ${name}.`;
    const done = `Read line by line: ${Object.keys(data).join(', ') || 'nothing'}.`;
    findings.push({ code: 'front-matter', severity: 'warning', line: firstLine, what, done });
    for (const index of unread) {
        const lost = text.split('\n')[index]?.trim().slice(0, 80);
        findings.push({
            code: 'front-matter',
            severity: 'error',
            line: firstLine + index,
            what: `The line "${lost}" has no key and value.`,
            done: 'Removed.',
        });
    }
    return inLowerCase(data);
}
/** The end of the JSON object that starts at `text[0]`: the offset after its last brace; -1 if it does not end. */
function endOfObject(text) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (quoted) {
            if (letter === '\\')
                at += 1;
            else if (letter === '"')
                quoted = false;
        }
        else if (letter === '"')
            quoted = true;
        else if (letter === '{')
            depth += 1;
        else if (letter === '}' && --depth === 0)
            return at + 1;
    }
    return -1;
}
const linesIn = (text) => text.split('\n').length - 1;
const KNOWN_KEY = /^\s*(?:title|weight|date)\s*[:=]/i;
/** How many lines of `lines` look like front matter without an end; 0 if the text simply starts with a rule. */
function openLength(lines) {
    const end = lines.findIndex((line, index) => index > 0 && !/^\s*[\w-]+\s*[:=]|^\s*$/.test(line));
    const length = end < 0 ? lines.length : end;
    return lines.slice(1, length).some((line) => KNOWN_KEY.test(line)) ? length : 0;
}
/** A further block of front matter below the first: only keys between two marks, a title, weight or date among them. */
function secondBlock(lines, after) {
    const from = lines.findIndex((line, index) => index >= after && line.trim() !== '');
    const mark = lines[from]?.trim();
    if (mark !== '---' && mark !== '+++')
        return undefined;
    const to = lines.findIndex((line, index) => index > from && line.trim() === mark);
    const inside = lines.slice(from + 1, to);
    const isFrontMatter = inside.every((line) => /^\s*(?:[\w-]+\s*[:=]|-\s|#|$)/.test(line)) && inside.some((line) => KNOWN_KEY.test(line));
    return to > from && isFrontMatter ? { mark, from, to } : undefined;
}
/** Separates and parses the front matter of `text`, which has only line feeds. */
export function cutFrontMatter(text) {
    const findings = [];
    const blank = /^\s*/.exec(text)?.[0] ?? '';
    const skipped = linesIn(blank);
    const lines = text.split('\n').slice(skipped);
    const mark = lines[0]?.trim() ?? '';
    const whole = (data, length) => ({
        data,
        body: lines.slice(length).join('\n'),
        bodyLine: skipped + length + 1,
        findings,
    });
    if (mark.startsWith('{') && !mark.startsWith('{{')) {
        const rest = lines.join('\n').trimStart();
        const end = endOfObject(rest);
        if (end < 0)
            return { data: {}, body: text, bodyLine: 1, findings };
        const data = read(rest.slice(0, end), '{', skipped + 1, findings);
        return { data, body: rest.slice(end).replace(/^[ \t]*\n/, ''), bodyLine: skipped + linesIn(rest.slice(0, end)) + 2, findings };
    }
    if (mark !== '---' && mark !== '+++')
        return { data: {}, body: text, bodyLine: 1, findings };
    let end = lines.findIndex((line, index) => index > 0 && line.trim() === mark);
    if (end < 0) {
        const length = openLength(lines);
        if (length === 0)
            return { data: {}, body: text, bodyLine: 1, findings };
        findings.push({
            code: 'front-matter',
            severity: 'warning',
            line: skipped + 1,
            what: 'The front matter is not closed.',
            done: 'It is assumed to end before the first line that is not a key.',
        });
        return whole(read(lines.slice(1, length).join('\n'), mark, skipped + 2, findings), length);
    }
    const data = read(lines.slice(1, end).join('\n'), mark, skipped + 2, findings);
    const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
    if (next > end && lines[next]?.trim() === mark && !secondBlock(lines, end + 1)) {
        findings.push({
            code: 'front-matter',
            severity: 'note',
            line: skipped + next + 1,
            what: `A second ${mark} follows the front matter.`,
            done: 'Removed.',
        });
        end = next;
    }
    const second = secondBlock(lines, end + 1);
    if (!second)
        return whole(data, end + 1);
    findings.push({
        code: 'front-matter',
        severity: 'warning',
        line: skipped + second.from + 1,
        what: 'A second block of front matter follows the first.',
        done: 'Its keys are used where the first block has none.',
    });
    return whole({ ...read(lines.slice(second.from + 1, second.to).join('\n'), second.mark, skipped + second.from + 2, findings), ...data }, second.to + 1);
}
