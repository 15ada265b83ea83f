// What an open page shows in `shiplog dev` while the content has errors: what the check says, instead of the trace of whatever failed first.
import { relative, resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Finding } from '../check/finding.ts';
import { humanReport, tally } from '../check/report.ts';
import { escapeHtml } from '../site/escape.ts';
import { type ContentErrors, ERRORS } from '../write/publish/content-errors.ts';

/** `text` for a part of the overlay that is read as HTML. */
const html = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** The first error with its place and its fix, and below it the whole report, as the payload that Vite's client shows. */
export function overlayOf(errors: readonly Finding[], pages: number) {
  const [first] = errors;
  if (!first) return undefined;
  const { file, line, column, what, fix } = first;
  return {
    type: 'error' as const,
    err: {
      name: 'Content',
      title: `The build would stop here: ${tally(errors)}`,
      message: html(`${file}:${line}:${column} ${what}`),
      hint: html(fix),
      loc: { file: resolve(file), line, column },
      stack: humanReport(errors, pages).trimEnd(),
    },
  };
}

/** Where content is, and where it is edited in the browser. */
export interface EditedContent {
  /** The content root. */
  root: string;
  /** The week editor's address, if the site has one. */
  editor: string | undefined;
}

const WEEK_FILE = /^([^/]+)\/worklog\/week-0*(\d+)\.mdx?$/;

/** The errors for the page itself, each with the week editor's address where that opens the file. */
export function shownErrors(errors: readonly Finding[], { root, editor }: EditedContent): ContentErrors {
  return {
    title: errors.length > 0 ? `The build would stop here: ${tally(errors)}` : '',
    errors: errors.map(({ file, line, column, what, fix }) => {
      const path = relative(root, resolve(file)).replaceAll(sep, '/');
      const [, language, week] = WEEK_FILE.exec(path) ?? [];
      const edit = editor !== undefined && week !== undefined ? { edit: `${editor}?week=${week}&lang=${language}` } : {};
      return { path, where: `${file}:${line}:${column}`, what, fix, ...edit };
    }),
  };
}

/** Shows these errors in each open page, and in each that opens later; without any, pages load again. */
export function errorOverlay(server: ViteDevServer, content: EditedContent): (errors: readonly Finding[], pages: number) => void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (payload: unknown) => void;
  let shown: ReturnType<typeof overlayOf>;
  let errorsNow = shownErrors([], content);
  const sendErrors = () => send({ type: 'custom', event: ERRORS, data: errorsNow });
  // What fails in a page because of the content is one of these errors, told worse.
  hot.send = ((...words: unknown[]) => {
    const [payload] = words as [{ type?: string }];
    return shown && payload?.type === 'error' ? send(shown) : (send as (...all: unknown[]) => void)(...words);
  }) as typeof hot.send;
  server.ws.on('connection', () => {
    if (!shown) return;
    // First, because the overlay is closed or completed by what is in them.
    sendErrors();
    send(shown);
  });
  return (errors, pages) => {
    const before = shown;
    shown = overlayOf(errors, pages);
    errorsNow = shownErrors(errors, content);
    if (shown?.err.stack !== before?.err.stack) sendErrors();
    if (shown && shown.err.stack !== before?.err.stack) send(shown);
    if (before && !shown) send({ type: 'full-reload', path: '*' });
  };
}
