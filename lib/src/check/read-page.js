// Reads one page: validated front matter and parsed body, before any rule runs.
import { markdownToMdast } from 'satteri';
import { pageOfFile } from '../site/links.js';
import { pageSchema } from '../site/page.js';
import { weekSchema, weekWordsSchema } from '../worklog/week.js';
import { emptyBody } from './body.js';
import { topOf } from './content-tree.js';
import { features } from './features.js';
import { cutFrontMatter, readYaml } from './front-matter.js';
import { missingImports } from './missing-imports.js';
import { onDisk } from './on-disk.js';
import { readBody } from './read-body.js';
import { readText } from './read-text.js';
import { validateFacts } from './validate-facts.js';
import { isWeekPath, weekOfPath } from './week-file.js';
import { sealOfWritten } from './week-seal.js';
import { placesIn } from './yaml-places.js';
/** Front matter parsed with the schema of its kind: a week's facts, a translation's words, or a page's. */
function hold(kind, value) {
    if (kind === 'week')
        return { kind, ...validateFacts(weekSchema, value) };
    if (kind === 'words')
        return { kind, ...validateFacts(weekWordsSchema, value) };
    return { kind, ...validateFacts(pageSchema, value) };
}
/** Texts in front matter, each with its path. The depth is limited, because YAML may refer to itself. */
const DEEPEST = 8;
function* texts(value, path) {
    if (typeof value === 'string')
        yield { text: value, path };
    else if (typeof value === 'object' && value !== null && path.length < DEEPEST) {
        for (const [key, item] of Object.entries(value))
            yield* texts(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
}
/** Targets of the links in an inline text. Images there are shown as their alternative text. */
function* targetsIn(node) {
    if (node.type === 'link')
        yield node.url;
    if ('children' in node)
        for (const child of node.children)
            yield* targetsIn(child);
}
/** Links in a week's texts, which are inline Markdown, and the targets of its evidence. */
function wordTargets(value) {
    return [...texts(value, [])].flatMap(({ text, path }) => {
        // The schema rejects schemes other than the web's.
        if (path.at(-1) === 'href')
            return /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text) ? [] : [{ target: text, path }];
        if (!/\]\(|<https?:|https?:\/\//.test(text))
            return [];
        return [...targetsIn(markdownToMdast(text, { features }))].map((target) => ({ target, path }));
    });
}
/** The target as a link whose position is looked up only if a finding needs it. */
const asLink = ({ place }) => ({ target, path }) => ({
    target,
    kind: 'link',
    get at() {
        return place(path);
    },
});
/** The body, with imports that do not exist. */
const withImports = (body, path) => ({
    ...body,
    snippets: body.snippets.map((one) => (one.kind === 'import' ? { ...one, missing: missingImports(one.source, path) } : one)),
});
function parsePage({ yaml: text, yamlLine, body: source, bodyLine }, kind, format, shown) {
    const yaml = readYaml(text, shown, yamlLine);
    const body = readBody(source, format, bodyLine);
    if (!('value' in yaml))
        return { body, fault: yaml };
    const { value } = yaml;
    const seal = kind === 'week' ? sealOfWritten({ facts: value, body: source }) : undefined;
    return { body, front: { value, held: hold(kind, value), targets: wordTargets(value), seal } };
}
/** Reads the page in `file`. Errors that stop the reading are passed to `report`; the page then has no front matter or no body. */
export function readPage(root, file, language, factsLanguage, report, recall = (_text, parse) => parse()) {
    const { path: page } = pageOfFile(file.path);
    const kind = isWeekPath(page) ? (language === factsLanguage ? 'week' : 'words') : 'page';
    const format = /x$/i.test(file.path) ? 'mdx' : 'md';
    const unread = {
        ...file,
        language,
        page,
        format,
        kind,
        week: weekOfPath(page),
        yaml: undefined,
        facts: undefined,
        issues: [],
        body: emptyBody(),
        source: '',
        wordLinks: [],
        seal: undefined,
    };
    const text = readText(root, file);
    if (typeof text !== 'string') {
        report(text);
        return unread;
    }
    const cut = cutFrontMatter(text, topOf(file).file);
    if (!('yaml' in cut)) {
        report(cut);
        return unread;
    }
    const { body, front, fault } = recall(`${kind} ${format}\n${text}`, () => parsePage(cut, kind, format, file.shown));
    const rest = { body: withImports(body, `${root}/${onDisk(root, file.path)}`), source: cut.body };
    if (fault)
        report(fault);
    if (!front)
        return { ...unread, ...rest };
    const yaml = { value: front.value, ...placesIn(cut.yaml, file.shown, cut.yamlLine) };
    return { ...unread, ...rest, yaml, ...front.held, wordLinks: front.targets.map(asLink(yaml)), seal: front.seal };
}
