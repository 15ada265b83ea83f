// Removes text of the template from a page: notices, and a first heading that repeats the title.
import { labelOf, titleInText, titleOf, withoutRepeatedTitle } from './page-title.js';
import { withoutTemplateNotices } from './weeks/index.js';
/** Trims `page`; notices are reported. `siteName` is the title of a home page without one. */
export function trimPage(page, siteName) {
    const notices = withoutTemplateNotices(page.body, page.bodyLine, page.report);
    // The title comes from the whole body, so that it stays if the heading that it repeats is removed.
    const given = titleOf({ ...page, body: notices.body }, siteName);
    // A section's page keeps its menu name; for other pages the heading in the text is more descriptive than `Blog 1`.
    const title = (page.path.includes('/') ? titleInText(notices.body) : undefined) ?? given;
    const { body, dropped } = withoutRepeatedTitle(notices.body, title);
    // The menu name stays; `label` is written only if it differs.
    const data = dropped === undefined ? page.data : { menuTitle: labelOf(page, '') ?? given, ...page.data, title };
    return {
        page: { ...page, data, body },
        dropped: [...notices.dropped.map(({ text }) => text), ...(dropped === undefined ? [] : [dropped])],
    };
}
