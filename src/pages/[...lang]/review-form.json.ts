// The site's facts for the form *Review this week*, one document per language.
import { address, site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import type { SiteFormFacts } from '../../components/review/form-facts.ts';
import { pageHref } from '../../content/addresses.ts';
import { desk } from '../../content/desk.ts';
import type { Edition } from '../../content/editions.ts';
import { formWords, writeWords } from '../../i18n/messages.ts';
import { languagePaths } from '../../outputs/published-pages.ts';
import { ID } from '../../site/ids.ts';
import { localizedText } from '../../site/localized-text.ts';
import { handedKey } from '../../worklog/review/handed-review.ts';
import { weekCriteria } from '../../worklog/review/rubric.ts';
import { hasApi } from '../../write/publish/connection.ts';

export const getStaticPaths = languagePaths;

/** The editor's page has more ways to publish in dev and with a repository on GitHub. */
function publishing(language: string): SiteFormFacts['publish'] | undefined {
  const { DEV } = import.meta.env;
  if (!site.features.write || !(DEV || (site.repository && hasApi(site.repository.url)))) return undefined;
  const { save, withToken } = writeWords(language);
  return {
    page: `${pageHref('write', language)}?review`,
    key: handedKey(address.base),
    label: DEV ? save : withToken,
    hint: DEV ? '' : formWords(language).publishHint,
    isMain: DEV,
  };
}

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const { language } = edition;
  const named = <T extends { id: string; name: Parameters<typeof localizedText>[0] }>({ id, name }: T) => ({
    id,
    name: localizedText(name, language),
  });
  const publish = publishing(language);
  const facts: SiteFormFacts = {
    words: formWords(language),
    lang: language,
    mentors: site.people.filter(({ role }) => role === 'mentor').map(named),
    criteria: site.rubric ? weekCriteria(site.rubric).map(named) : [],
    scale: site.rubric?.scale ?? 0,
    taken: desk().remarks.map(({ id }) => id),
    id: ID.source,
    ...(site.repository ? { repository: site.repository } : {}),
    ...(publish ? { publish } : {}),
  };
  return Response.json(facts);
};
