// The content's entries outside Astro: reads those of the last build, and loads edited Markdown files as Astro's loader does.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '../../content/file-digests.ts';
import { pageSchema } from '../../site/page.ts';
import { weekSchema, weekWordsSchema } from '../../worklog/week.ts';
import { markdownEntryType, type RenderEntry } from '../astro-internals.ts';

/** Collections by name, entries by id. */
export type Entries = Map<string, Map<string, Entry>>;

interface Entry {
  id: string;
  data: unknown;
  body: string;
  filePath: string;
  digest: string;
  rendered: unknown;
  assetImports: readonly string[];
}

const entriesFile = (folder: string): string => join(folder, 'entries.bin');

/** The entries in the state's folder. */
export const readEntries = (folder: string): Entries => deserialize(readFileSync(entriesFile(folder))) as Entries;

export const saveEntries = (folder: string, entries: Entries): void => writeFileSync(entriesFile(folder), serialize(entries));

/** The part of Astro's settings that Markdown depends on. */
export interface MarkdownSettings {
  markdown: unknown;
  image: unknown;
}

/** The schemas of the collections, as in `src/content.config.ts`. */
const schemas = { weeks: weekSchema, weekWords: weekWordsSchema, pages: pageSchema };

function collectionOf(file: string, factsLanguage: string): keyof typeof schemas {
  const [, language] = /^([^/]+)\/worklog\/week-[^/]*\.md$/.exec(file) ?? [];
  if (language === undefined) return 'pages';
  return language === factsLanguage ? 'weeks' : 'weekWords';
}

const assetsOf = (entry: Entry | undefined): string => [...(entry?.assetImports ?? [])].sort().join('\n');

/**
 * Loads the Markdown files `changed` (paths below the content root) into `entries`; files that no longer exist are removed. Returns false
 * if one of them has other images now: which of them are published is decided by a bundle.
 */
export async function loadChanged(
  entries: Entries,
  {
    changed,
    root,
    project,
    factsLanguage,
    settings,
  }: { changed: readonly string[]; root: string; project: string; factsLanguage: string; settings: MarkdownSettings },
): Promise<boolean> {
  const type = await markdownEntryType();
  let render: RenderEntry | undefined;
  let isSame = true;
  for (const file of changed) {
    const id = file.normalize('NFC');
    const name = collectionOf(id, factsLanguage);
    const collection = entries.get(name) ?? new Map<string, Entry>();
    entries.set(name, collection);
    const path = join(root, file);
    const before = assetsOf(collection.get(id));
    let contents: string;
    try {
      contents = readFileSync(path, 'utf8');
    } catch {
      collection.delete(id);
      isSame &&= before === '';
      continue;
    }
    const { data, body } = await type.getEntryInfo({ contents, fileUrl: pathToFileURL(path) });
    const digest = digestOf(contents);
    render ??= await type.getRenderFunction(settings);
    const rendered = await render({ id, data, body, filePath: path, digest });
    // As Astro's loader does: the keys of the result can have another order than those of `parse`.
    const facts = await schemas[name].parseAsync(data);
    const filePath = relative(project, path);
    const entry = { id, data: facts, body, filePath, digest, rendered, assetImports: rendered.metadata.imagePaths };
    collection.set(id, entry);
    isSame &&= before === assetsOf(entry);
  }
  return isSame;
}
