// Keeps what the check parsed between builds: a page with the same text is not parsed again. A site of 1,000 weeks takes 7 MB.
import { deserialize, serialize } from 'node:v8';
import type { Store } from '../cache/store.ts';
import { type ParsedPage, type Recall, readPage } from '../check/read-page.ts';
import { digestOf } from './file-digests.ts';

interface Kept {
  /** Digest of the code that parsed. */
  tool: string;
  /** By the digest of the text. */
  pages: ReadonlyMap<string, ParsedPage>;
}

export interface KeptPages {
  /** Reads a page; a known text is not parsed again. */
  read: typeof readPage;
  /** Stores the pages that were read, if they differ from those of the last build. */
  keep(): void;
}

/** The pages under `key` in `store`, as the code with the digest `tool` parsed them. A text with a fault is always parsed again. */
export function keptPages(store: Store, key: string, tool: string): KeptPages {
  const last = store.read(key, (content) => deserialize(content) as Kept);
  const known = last?.tool === tool ? last.pages : new Map<string, ParsedPage>();
  const pages = new Map<string, ParsedPage>();
  const recall: Recall = (text, parse) => {
    const digest = digestOf(text);
    const parsed = known.get(digest) ?? parse();
    if (!parsed.fault && parsed.front?.held.issues.length === 0) pages.set(digest, parsed);
    return parsed;
  };
  return {
    read: (root, file, language, factsLanguage, report) => readPage(root, file, language, factsLanguage, report, recall),
    keep() {
      if (pages.size === known.size && [...pages.keys()].every((digest) => known.has(digest))) return;
      store.keep(key, serialize({ tool, pages } satisfies Kept));
    },
  };
}
