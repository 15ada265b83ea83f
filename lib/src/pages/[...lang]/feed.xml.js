// The Atom feed of a language.
import { address, site } from 'shiplog:site';
import { atomFeed } from '../../outputs/feed.js';
import { languagePaths, publishedWeeks } from '../../outputs/published-pages.js';
export const getStaticPaths = languagePaths;
export const GET = ({ props: { edition } }) => {
    const xml = atomFeed({ site, address, language: edition.language, weeks: publishedWeeks(edition) });
    return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
