// The Markdown copy of each page, in the languages that it is written in.
import { site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import { editions, type View } from '../../content/editions.ts';
import { copyKey } from '../../content/page-keys.ts';
import type { FeedWeek } from '../../outputs/feed.ts';
import { markdownCopy } from '../../outputs/markdown-copy.ts';
import { changedOn, originOf, publishedWeeks, writtenPages } from '../../outputs/published-pages.ts';
import { defaultLanguage } from '../../site/site.ts';
import { pagePath } from '../../site/urls.ts';

export async function getStaticPaths() {
  const first = defaultLanguage(site);
  const paths = [...(await editions()).values()].flatMap((edition) => {
    const weeks = new Map(publishedWeeks(edition).map((week) => [week.facts.week, week]));
    return writtenPages(edition).map(async (view) => {
      const week = view.week && weeks.get(view.week.week);
      return {
        params: { page: pagePath(view.path, view.language, first).replace(/\/$/, '') || undefined },
        props: { view, week },
        cacheKey: await copyKey(view, week && [week.facts, week.tasks]),
      };
    });
  });
  return Promise.all(paths);
}

export const GET: APIRoute<{ view: View; week: FeedWeek | undefined }> = ({ props: { view, week } }) => {
  const text = markdownCopy(
    {
      origin: originOf(view),
      title: view.title,
      description: view.description,
      body: view.body?.entry.body ?? '',
      changed: changedOn(view),
      week,
    },
    site,
  );
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
