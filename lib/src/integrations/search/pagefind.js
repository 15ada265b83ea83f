// Pagefind's service: a separate process, which indexes pages while others are rendered.
import { close, createIndex } from 'pagefind';
/** Parts of Pagefind's interface that no page loads. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;
/** Errors name the page. */
export class PagefindError extends Error {
}
const failIf = (errors) => {
    if (errors.length > 0)
        throw new PagefindError(errors.join('\n'));
};
/** The errors of one request; empty on success. */
const mistakes = (request, what) => request.then(({ errors }) => errors.map((error) => `${what}: ${error}`), (error) => [`${what}: ${String(error)}`]);
export async function openIndex() {
    const { index, errors } = await createIndex({});
    if (!index)
        throw new PagefindError(`Pagefind did not start: ${errors.join('; ')}`);
    const given = [];
    return {
        add: (path, html) => {
            given.push(mistakes(index.addHTMLFile({ url: path, content: html }), path));
        },
        async files() {
            failIf((await Promise.all(given)).flat());
            const { errors: wrong, files } = await index.getFiles();
            failIf(wrong.map((error) => `the index: ${error}`));
            return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
        },
    };
}
/** Ends the service of this thread. */
export const closePagefind = () => close();
