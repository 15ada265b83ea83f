// The Atom feed of reviews and seals of a language.
import { address, site } from 'shiplog:site';
import { deskWeek } from '../../content/desk.js';
import { languagePaths, publishedWeeks } from '../../outputs/published-pages.js';
import { reviewFeed } from '../../outputs/review-feed.js';
export const getStaticPaths = languagePaths;
export const GET = ({ props: { edition } }) => {
    const weeks = publishedWeeks(edition).flatMap(({ facts, origin, changed }) => {
        const week = deskWeek(facts.week);
        return week ? [{ ...week, path: origin.path, changed }] : [];
    });
    const xml = reviewFeed({ site, address, language: edition.language, weeks });
    return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
