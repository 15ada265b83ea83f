// What an open page shows in `shiplog dev` while the content has errors: what the check says, instead of the trace of whatever failed first.
import { resolve } from 'node:path';
import { humanReport, tally } from '../check/report.js';
/** `text` for a part of the overlay that is read as HTML. */
const html = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
/** The first error with its place and its fix, and below it the whole report, as the payload that Vite's client shows. */
export function overlayOf(errors, pages) {
    const [first] = errors;
    if (!first)
        return undefined;
    const { file, line, column, what, fix } = first;
    return {
        type: 'error',
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
export function errorOverlay(server) {
    const { hot } = server.environments.client;
    const send = hot.send.bind(hot);
    let shown;
    // What fails in a page because of the content is one of these errors, told worse.
    hot.send = ((...words) => {
        const [payload] = words;
        return shown && payload?.type === 'error' ? send(shown) : send(...words);
    });
    server.ws.on('connection', () => {
        if (shown)
            send(shown);
    });
    return (errors, pages) => {
        const before = shown;
        shown = overlayOf(errors, pages);
        if (shown && shown.err.stack !== before?.err.stack)
            send(shown);
        if (before && !shown)
            send({ type: 'full-reload', path: '*' });
    };
}
