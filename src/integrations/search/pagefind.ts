// Pagefind's service: a separate process, which indexes pages while others are rendered.
import pLimit from 'p-limit';
import { close, createIndex } from 'pagefind';
import type { IndexFiles } from './index-files.ts';

/** Parts of Pagefind's interface that no page loads. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/** So many pages are sent before their answers: Pagefind never waits for one, and what waits there takes four times the memory. */
const WAITING = 16;

/** Errors name the page. */
export class PagefindError extends Error {}

const failIf = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new PagefindError(errors.join('\n'));
};

/** The errors of one request; empty on success. */
const mistakes = (request: Promise<{ errors: string[] }>, what: string): Promise<string[]> =>
  request.then(
    ({ errors }) => errors.map((error) => `${what}: ${error}`),
    (error: unknown) => [`${what}: ${String(error)}`],
  );

/** An index that is being made. Pages are numbered in the order of their calls. */
export interface OpenIndex {
  add(path: string, html: string): void;
  /** The index, whose files are read from memory: Pagefind says that files are written when some of them are not. */
  files(): Promise<IndexFiles>;
}

export async function openIndex(): Promise<OpenIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new PagefindError(`Pagefind did not start: ${errors.join('; ')}`);
  const inTurn = pLimit(WAITING);
  const given: Promise<string[]>[] = [];
  return {
    add: (path, html) => given.push(inTurn(() => mistakes(index.addHTMLFile({ url: path, content: html }), path))),
    async files() {
      failIf((await Promise.all(given)).flat());
      const { errors: wrong, files } = await index.getFiles();
      failIf(wrong.map((error) => `the index: ${error}`));
      return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
    },
  };
}

/** Ends the service of this thread. */
export const closePagefind = (): Promise<unknown> => close();
