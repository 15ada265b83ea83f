// Every version of every diagram in every language, for the routes that show one.
import { diagrams } from '../content/diagrams.js';
import { editions } from '../content/editions.js';
import { prefixOf } from './published-pages.js';
export async function languageVersions() {
    const all = await diagrams();
    return [...(await editions()).values()].flatMap((edition) => all.flatMap((series) => series.versions.map((version) => ({
        params: { lang: prefixOf(edition.language), diagram: series.name, version: version.name },
        props: { edition, series, version },
    }))));
}
