// The site's facts for the form *Review this week*, one document per language.
import { site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import type { SiteFormFacts } from '../../components/review/form-facts.ts';
import { desk } from '../../content/desk.ts';
import type { Edition } from '../../content/editions.ts';
import { formWords } from '../../i18n/messages.ts';
import { languagePaths } from '../../outputs/published-pages.ts';
import { ID } from '../../site/ids.ts';
import { localizedText } from '../../site/localized-text.ts';
import { weekCriteria } from '../../worklog/review/rubric.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const { language } = edition;
  const named = <T extends { id: string; name: Parameters<typeof localizedText>[0] }>({ id, name }: T) => ({
    id,
    name: localizedText(name, language),
  });
  const facts: SiteFormFacts = {
    words: formWords(language),
    lang: language,
    mentors: site.people.filter(({ role }) => role === 'mentor').map(named),
    criteria: site.rubric ? weekCriteria(site.rubric).map(named) : [],
    scale: site.rubric?.scale ?? 0,
    taken: desk().remarks.map(({ id }) => id),
    id: ID.source,
    ...(site.repository ? { repository: site.repository } : {}),
  };
  return Response.json(facts);
};
