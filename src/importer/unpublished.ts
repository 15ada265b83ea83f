// Pages that Hugo does not publish: they become drafts.
import type { Day } from '../site/dates.ts';
import type { HugoPage } from './source-site.ts';

const dayOf = (value: unknown): string | undefined => (typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined);

/** The value of a key in any letter case. */
const keyIn = (data: HugoPage['data'], ...names: string[]): unknown =>
  Object.entries(data).find(([key]) => names.includes(key.toLowerCase()))?.[1];

/** Why Hugo does not publish the page on `today`, as a sentence; `undefined` if it does. */
function whyUnpublished(data: HugoPage['data'], today: Day): string | undefined {
  if (keyIn(data, 'headless') === true) return 'The page is headless.';
  const build = keyIn(data, 'build', '_build');
  const render = typeof build === 'object' && build !== null ? (build as Record<string, unknown>)['render'] : undefined;
  if (render === false || render === 'never') return 'The build options of the page say that it is not rendered.';
  const expires = dayOf(keyIn(data, 'expirydate', 'unpublishdate'));
  if (expires !== undefined && expires < today) return `The page expired on ${expires}.`;
  const publishes = dayOf(keyIn(data, 'publishdate', 'pubdate', 'published'));
  return publishes !== undefined && today !== '' && publishes > today ? `The page is to be published on ${publishes}.` : undefined;
}

/** Marks each page that Hugo does not publish as a draft. */
export function markUnpublished(pages: readonly HugoPage[], today: Day): void {
  for (const page of pages) {
    const what = page.data['draft'] === true ? undefined : whyUnpublished(page.data, today);
    if (what === undefined) continue;
    page.data = { ...page.data, draft: true };
    page.report({
      code: 'page-unpublished',
      severity: 'warning',
      line: 1,
      what,
      done: 'It is a draft: remove draft from its front matter to publish it.',
    });
  }
}
