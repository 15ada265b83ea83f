// Every version of every diagram in every language, for the routes that show one.

import { diagrams, type Series, type Version } from '../content/diagrams.ts';
import { type Edition, editions } from '../content/editions.ts';
import { prefixOf } from './published-pages.ts';

export interface VersionProps {
  edition: Edition;
  series: Series;
  version: Version;
}

export interface VersionPath {
  params: { lang: string | undefined; diagram: string; version: string };
  props: VersionProps;
}

export async function languageVersions(): Promise<VersionPath[]> {
  const all = await diagrams();
  return [...(await editions()).values()].flatMap((edition) =>
    all.flatMap((series) =>
      series.versions.map((version) => ({
        params: { lang: prefixOf(edition.language), diagram: series.name, version: version.name },
        props: { edition, series, version },
      })),
    ),
  );
}
