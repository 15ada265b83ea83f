// The copies that the service worker keeps: three caches per site, since several sites of one host share its storage.
import { furtherFiles, keyOf, namedFiles } from './treatment.ts';

/** The header with the time at which a copy was made. */
export const KEPT = 'x-kept';

/** Pages that are kept besides the editor's, the last read ones. */
const MOST_PAGES = 60;

export class Copies {
  /** The site's base, as an absolute address. */
  readonly scope: string;

  constructor(scope: string) {
    this.scope = scope;
  }

  private name(part: 'editor' | 'pages' | 'files'): string {
    return `shiplog offline ${this.scope} ${part}`;
  }

  /** Copies are made from the moment at which the editor is kept until they are removed. */
  private areWanted(): Promise<boolean> {
    return caches.has(this.name('editor'));
  }

  async find(url: string): Promise<Response | undefined> {
    for (const part of ['editor', 'pages', 'files'] as const) {
      const found = await caches.match(keyOf(url), { cacheName: this.name(part), ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  /** Keeps a page or the file of a week; the oldest of too many pages goes. The editor's pages are kept with their scripts alone. */
  async keepPage(url: string, answer: Response): Promise<void> {
    if (!(await this.areWanted()) || (await caches.match(keyOf(url), { cacheName: this.name('editor'), ignoreVary: true }))) return;
    const pages = await caches.open(this.name('pages'));
    // Read again, it is the newest.
    await pages.delete(keyOf(url));
    await pages.put(keyOf(url), await dated(answer));
    const keys = await pages.keys();
    for (const old of keys.slice(0, Math.max(0, keys.length - MOST_PAGES))) await pages.delete(old);
    await this.removeUnwanted();
  }

  async keepFile(url: string, answer: Response): Promise<void> {
    if (!(await this.areWanted())) return;
    await (await caches.open(this.name('files'))).put(keyOf(url), answer);
    await this.removeUnwanted();
  }

  /**
   * Keeps the editor as it is on the site now, with every script that it may load, and removes files that no kept page names any more.
   * If a part does not load, the copies stay as they are: a copy of the editor is complete.
   */
  async keepEditor(paths: readonly string[]): Promise<void> {
    const [editor, files] = [await caches.open(this.name('editor')), await caches.open(this.name('files'))];
    const answers = await Promise.all(paths.map(async (path) => [this.scope + path, await fresh(this.scope + path)] as const));
    const texts = await Promise.all(answers.map(([, answer]) => answer.clone().text()));
    await this.eachNamed(texts, async (name) => {
      const url = this.scope + name;
      const there = await files.match(url, { ignoreVary: true });
      if (there) return there;
      const answer = await fresh(url, 'default');
      await files.put(url, answer.clone());
      return answer;
    });
    for (const [url, answer] of answers) await editor.put(url, await dated(answer));
    await this.removeUnused(files);
  }

  /** What was written while the reader removed the copies goes too. */
  private async removeUnwanted(): Promise<void> {
    if (!(await this.areWanted())) await this.removeAll();
  }

  /** The facts of the editor in each language. */
  async facts(): Promise<unknown[]> {
    const editor = await caches.open(this.name('editor'));
    const keys = (await editor.keys()).filter(({ url }) => url.endsWith('write.json'));
    return await Promise.all(keys.map(async (key) => (await editor.match(key))?.json()));
  }

  async removeAll(): Promise<void> {
    for (const part of ['editor', 'pages', 'files'] as const) await caches.delete(this.name(part));
  }

  /** Calls `read` for each file that the texts name, and for those that scripts and style sheets among them name. */
  private async eachNamed(texts: readonly string[], read: (name: string) => Promise<Response | undefined>): Promise<Set<string>> {
    const seen = new Set<string>();
    let names = texts.flatMap(namedFiles);
    while (names.length > 0) {
      const batch = [...new Set(names)].filter((name) => !seen.has(name));
      for (const name of batch) seen.add(name);
      const further = await Promise.all(
        batch.map(async (name) => {
          const found = await read(name);
          return found && /\.(?:js|css)$/.test(name) ? furtherFiles(await found.text()) : [];
        }),
      );
      names = further.flat();
    }
    return seen;
  }

  private async removeUnused(files: Cache): Promise<void> {
    const texts: string[] = [];
    for (const part of ['editor', 'pages'] as const) {
      const pages = await caches.open(this.name(part));
      for (const page of await pages.matchAll()) if (isPage(page)) texts.push(await page.text());
    }
    const used = await this.eachNamed(texts, (name) => files.match(this.scope + name, { ignoreVary: true }));
    const beside = (path: string) => !path.startsWith('_astro/') && texts.some((text) => text.includes(path.replace(/^.*\//, '')));
    for (const { url } of await files.keys()) {
      const path = url.slice(this.scope.length);
      if (!used.has(path) && !beside(path)) await files.delete(url);
    }
  }
}

export const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

/** The answer of the site, not of the browser's cache; anything but success is an error. */
async function fresh(url: string, cache: RequestCache = 'no-cache'): Promise<Response> {
  const answer = await fetch(url, { cache });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

/** The answer with the time of its copy. */
async function dated(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  // The body of a copy is neither compressed nor a redirect.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(KEPT, new Date().toISOString());
  return new Response(await answer.blob(), { headers });
}
