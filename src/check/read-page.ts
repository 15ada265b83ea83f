// Reads one page: validated front matter and parsed body, before any rule runs.

import type { Nodes, Parents } from 'mdast';
import { markdownToMdast } from 'satteri';
import { pageOfFile } from '../site/links.ts';
import { pageSchema } from '../site/page.ts';
import { weekSchema, weekWordsSchema } from '../worklog/week.ts';
import { type Body, emptyBody, type Link } from './body.ts';
import { type ContentFile, type Held, type PageFile, topOf } from './content-tree.ts';
import { features } from './features.ts';
import type { Finding } from './finding.ts';
import { cutFrontMatter, readYaml, type Yaml } from './front-matter.ts';
import { missingImports } from './missing-imports.ts';
import { readBody } from './read-body.ts';
import { readText } from './read-text.ts';
import { type SchemaIssue, validateFacts } from './validate-facts.ts';
import { isWeekPath, weekOfPath } from './week-file.ts';
import type { Path } from './yaml-places.ts';

/** Front matter parsed with the schema of its kind: a week's facts, a translation's words, or a page's. */
function hold(kind: Held['kind'], value: unknown): Held & { issues: readonly SchemaIssue[] } {
  if (kind === 'week') return { kind, ...validateFacts(weekSchema, value) };
  if (kind === 'words') return { kind, ...validateFacts(weekWordsSchema, value) };
  return { kind, ...validateFacts(pageSchema, value) };
}

/** Texts in front matter, each with its path. The depth is limited, because YAML may refer to itself. */
const DEEPEST = 8;

function* texts(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null && path.length < DEEPEST) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Targets of the links in an inline text. Images there are shown as their alternative text. */
function* targetsIn(node: Nodes): Generator<string> {
  if (node.type === 'link') yield node.url;
  if ('children' in node) for (const child of (node as Parents).children) yield* targetsIn(child);
}

/** Links in a week's texts, which are inline Markdown, and the targets of its evidence. */
function wordLinks({ value, place }: Yaml): Link[] {
  const links: Link[] = [];
  /** The position is looked up only if a finding needs it. */
  const linkAt = (target: string, path: Path): Link => ({
    target,
    kind: 'link',
    get at() {
      return place(path);
    },
  });
  for (const { text, path } of texts(value, [])) {
    if (path.at(-1) === 'href') {
      // The schema rejects schemes other than the web's.
      if (!/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text)) links.push(linkAt(text, path));
    } else if (/\]\(|<https?:|https?:\/\//.test(text)) {
      for (const target of targetsIn(markdownToMdast(text, { features }))) links.push(linkAt(target, path));
    }
  }
  return links;
}

/** The body, with imports that do not exist. */
const withImports = (body: Body, path: string): Body => ({
  ...body,
  snippets: body.snippets.map((one) => (one.kind === 'import' ? { ...one, missing: missingImports(one.source, path) } : one)),
});

/** Reads the page in `file`. Errors that stop the reading are passed to `report`; the page then has no front matter or no body. */
export function readPage(
  root: string,
  file: ContentFile,
  language: string,
  factsLanguage: string,
  report: (finding: Finding) => void,
): PageFile {
  const { path: page } = pageOfFile(file.path);
  const kind = isWeekPath(page) ? (language === factsLanguage ? 'week' : 'words') : 'page';
  const format = /x$/i.test(file.path) ? 'mdx' : 'md';
  const unread: PageFile = {
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
  const yaml = readYaml(cut.yaml, file.shown, cut.yamlLine);
  const body = withImports(readBody(cut.body, format, cut.bodyLine), `${root}/${file.path}`);
  const rest = { body, source: cut.body };
  if (!('value' in yaml)) {
    report(yaml);
    return { ...unread, ...rest };
  }
  return { ...unread, ...rest, yaml, ...hold(kind, yaml.value), wordLinks: wordLinks(yaml) };
}
