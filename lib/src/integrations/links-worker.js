// Reads the links of built pages in a separate thread while the next pages are rendered, then checks them all.
import { parentPort } from 'node:worker_threads';
import { checkBuiltLinks } from '../check/built-links.js';
import { readBuiltPage } from '../check/built-page.js';
const pages = new Map();
parentPort?.on('message', (message) => {
    if ('pages' in message)
        for (const [file, page] of message.pages)
            pages.set(file, page);
    else if ('html' in message)
        pages.set(message.file, readBuiltPage(message.html));
    else {
        const findings = checkBuiltLinks(message.dist, message.base, { origin: message.origin, pages });
        parentPort?.postMessage({ findings, pages });
    }
});
