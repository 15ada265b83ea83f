const dayOf = (value) => (typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined);
/** The value of the first of these keys that the page has, in any letter case. */
const keyIn = (data, ...names) => names.map((name) => Object.entries(data).find(([key]) => key.toLowerCase() === name)?.[1]).find((value) => value !== undefined);
/** Why Hugo does not publish the page on `today`, as a sentence; `undefined` if it does. */
function whyUnpublished(data, today, builds) {
    if (keyIn(data, 'headless') === true)
        return 'The page is headless.';
    const build = keyIn(data, 'build', '_build');
    const render = typeof build === 'object' && build !== null ? build['render'] : undefined;
    if (render === false || render === 'never' || render === 'link')
        return 'The build options of the page say that it is not rendered.';
    const expires = dayOf(keyIn(data, 'expirydate', 'unpublishdate'));
    if (!builds.expired && expires !== undefined && expires < today)
        return `The page expired on ${expires}.`;
    // Otherwise a page is published on its date.
    const publishes = dayOf(keyIn(data, 'publishdate', 'pubdate', 'published', 'date'));
    if (builds.future || publishes === undefined || today === '' || publishes <= today)
        return undefined;
    return `The page is to be published on ${publishes}.`;
}
const without = ({ draft: _draft, ...rest }) => rest;
/** Marks each page that Hugo does not publish as a draft, and no other. */
export function markUnpublished(pages, today, builds) {
    for (const page of pages) {
        const draft = /^true$/i.test(String(keyIn(page.data, 'draft')));
        if (draft && !builds.drafts) {
            page.data = { ...page.data, draft: true };
            continue;
        }
        const what = whyUnpublished(page.data, today, builds);
        page.data = what === undefined ? without(page.data) : { ...page.data, draft: true };
        if (what !== undefined)
            page.report({
                code: 'page-unpublished',
                severity: 'warning',
                line: 1,
                what,
                done: 'It is a draft: remove draft from its front matter to publish it.',
            });
    }
}
