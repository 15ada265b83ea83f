// Takes out of a page what is not its team's: the template's notices, and a first heading that is the title.
import { labelOf, titleInText, titleOf, withoutRepeatedTitle } from './page-title.ts';
import type { HugoPage } from './source-site.ts';
import { withoutTemplateNotices } from './weeks/index.ts';

export interface TrimmedPage {
  /** The page with the rest of its body, every line at its old place. */
  page: HugoPage;
  /** The text that was taken out. */
  dropped: string[];
}

/** Trims `page`; notices are reported. `siteName` is the title of a home page that has none. */
export function trimPage(page: HugoPage, siteName: string): TrimmedPage {
  const notices = withoutTemplateNotices(page.body, page.bodyLine, page.report);
  // The title comes from the whole body, so that it stays where the heading that it repeats goes.
  const given = titleOf({ ...page, body: notices.body }, siteName);
  // A section's page keeps the name that its menu has; below it `Blog 1` says less than the heading over its text.
  const title = (page.path.includes('/') ? titleInText(notices.body) : undefined) ?? given;
  const { body, dropped } = withoutRepeatedTitle(notices.body, title);
  // What menus say stays; `label` is written only where it is another name.
  const data = dropped === undefined ? page.data : { menuTitle: labelOf(page, '') ?? given, ...page.data, title };
  return {
    page: { ...page, data, body },
    dropped: [...notices.dropped.map(({ text }) => text), ...(dropped === undefined ? [] : [dropped])],
  };
}
