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
import { type Cut, cutFrontMatter, readYaml, type Yaml } from './front-matter.ts';
import { missingImports } from './missing-imports.ts';
import { onDisk } from './on-disk.ts';
import { readBody } from './read-body.ts';
import { readText } from './read-text.ts';
import { type SchemaIssue, validateFacts } from './validate-facts.ts';
import { isWeekPath, weekOfPath } from './week-file.ts';
import { sealOfWritten } from './week-seal.ts';
import { type WordTarget, wordTargets } from './word-targets.ts';
import { placesIn } from './yaml-places.ts';

/** Front matter parsed with the schema of its kind: a week's facts, a translation's words, or a page's. */
function hold(kind: Held['kind'], value: unknown): Held & { issues: readonly SchemaIssue[] } {
  if (kind === 'week') return { kind, ...validateFacts(weekSchema, value) };
  if (kind === 'words') return { kind, ...validateFacts(weekWordsSchema, value) };
  return { kind, ...validateFacts(pageSchema, value) };
}

/** Targets of the links in an inline text. Images there are shown as their alternative text. */
function* targetsIn(node: Nodes): Generator<string> {
  if (node.type === 'link') yield node.url;
  if ('children' in node) for (const child of (node as Parents).children) yield* targetsIn(child);
}

const inlineLinks = (text: string): string[] => [...targetsIn(markdownToMdast(text, { features }))];

/** The target as a link whose position is looked up only if a finding needs it. */
const asLink =
  ({ place }: Yaml) =>
  ({ target, path }: WordTarget): Link => ({
    target,
    kind: 'link',
    get at() {
      return place(path);
    },
  });

/** The body, with imports that do not exist. */
const withImports = (body: Body, path: string): Body => ({
  ...body,
  snippets: body.snippets.map((one) => (one.kind === 'import' ? { ...one, missing: missingImports(one.source, path) } : one)),
});

/** What the text of a page says, without positions in its front matter: plain values, which can be stored. */
export interface ParsedPage {
  body: Body;
  /** Absent if the front matter cannot be read, for the reason in `fault`. */
  front?: { value: Yaml['value']; held: ReturnType<typeof hold>; targets: readonly WordTarget[]; seal: string | undefined };
  fault?: Finding;
}

/** Returns what a text parses to. `text` begins with all else that the result depends on; `parse` is called if it is not known. */
export type Recall = (text: string, parse: () => ParsedPage) => ParsedPage;

function parsePage(
  { yaml: text, yamlLine, body: source, bodyLine }: Cut,
  kind: Held['kind'],
  format: PageFile['format'],
  shown: string,
): ParsedPage {
  const yaml = readYaml(text, shown, yamlLine);
  const body = readBody(source, format, bodyLine);
  if (!('value' in yaml)) return { body, fault: yaml };
  const { value } = yaml;
  const seal = kind === 'week' ? sealOfWritten({ facts: value, body: source }) : undefined;
  return { body, front: { value, held: hold(kind, value), targets: wordTargets(value, inlineLinks), seal } };
}

/** Reads the page in `file`. Errors that stop the reading are passed to `report`; the page then has no front matter or no body. */
export function readPage(
  root: string,
  file: ContentFile,
  language: string,
  factsLanguage: string,
  report: (finding: Finding) => void,
  recall: Recall = (_text, parse) => parse(),
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
  if (fault) report(fault);
  if (!front) return { ...unread, ...rest };
  const yaml = { value: front.value, ...placesIn(cut.yaml, file.shown, cut.yamlLine) };
  return { ...unread, ...rest, yaml, ...front.held, wordLinks: front.targets.map(asLink(yaml)), seal: front.seal };
}
