// The site's facts for the form *Review this week*, one document per language.
import { site } from 'shiplog:site';
import { desk } from '../../content/desk.js';
import { formWords } from '../../i18n/messages.js';
import { languagePaths } from '../../outputs/published-pages.js';
import { ID } from '../../site/ids.js';
import { localizedText } from '../../site/localized-text.js';
import { weekCriteria } from '../../worklog/review/rubric.js';
export const getStaticPaths = languagePaths;
export const GET = ({ props: { edition } }) => {
    const { language } = edition;
    const named = ({ id, name }) => ({
        id,
        name: localizedText(name, language),
    });
    const facts = {
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
