// What an open page shows in `shiplog dev` while the content has errors: what the check says, instead of the trace of whatever failed first.
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Finding } from '../check/finding.ts';
import { humanReport, tally } from '../check/report.ts';
import { escapeHtml } from '../site/escape.ts';

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

/** Shows these errors in each open page, and in each that opens later; without any, pages load again. */
export function errorOverlay(server: ViteDevServer): (errors: readonly Finding[], pages: number) => void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (payload: unknown) => void;
  let shown: ReturnType<typeof overlayOf>;
  // What fails in a page because of the content is one of these errors, told worse.
  hot.send = ((...words: unknown[]) => {
    const [payload] = words as [{ type?: string }];
    return shown && payload?.type === 'error' ? send(shown) : (send as (...all: unknown[]) => void)(...words);
  }) as typeof hot.send;
  server.ws.on('connection', () => {
    if (shown) send(shown);
  });
  return (errors, pages) => {
    const before = shown;
    shown = overlayOf(errors, pages);
    if (shown && shown.err.stack !== before?.err.stack) send(shown);
    if (before && !shown) send({ type: 'full-reload', path: '*' });
  };
}
