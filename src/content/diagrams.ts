// The diagrams as pages read them: every diagram with its versions, oldest first, once.

import { getCollection } from 'astro:content';
import { site } from 'shiplog:site';
import { onDisk } from '../check/on-disk.ts';
import { readIcon } from '../diagram/icons/read-icon.ts';
import { diagramAnchor } from '../diagram/model/anchors.ts';
import type { Diagram } from '../diagram/model/diagram.ts';
import { DIAGRAM_FILES, inOrderOfVersion, placeOfDiagram } from '../diagram/model/diagram-path.ts';
import { kindsOf, type OwnKind } from '../diagram/model/kinds.ts';
import { contentRoot, hasFiles } from './content-root.ts';

/** One version of a diagram. */
export interface Version {
  /** The diagram's name: its folder. */
  diagram: string;
  /** The version's name: its file, `v11`. */
  name: string;
  facts: Diagram;
  /** The file below the content root. */
  file: string;
}

/** A diagram over time. It has at least one version. */
export interface Series {
  name: string;
  versions: readonly Version[];
}

/** The team's kinds that a diagram uses, with their glyphs. The check has reported the icons that cannot be read. */
function kindsIn({ kinds, elements }: Diagram): OwnKind[] {
  const used = kindsOf<OwnKind>(kinds, site.kinds).filter(({ id }) => elements.some(({ kind }) => kind === id));
  return used.map((kind) => {
    const glyph = kind.icon === undefined ? undefined : readIcon(onDisk(contentRoot(), kind.icon), contentRoot());
    return glyph && 'shapes' in glyph ? { ...kind, glyph } : kind;
  });
}

async function readSeries(): Promise<Series[]> {
  // Astro warns of an empty collection; a site without diagrams is not a mistake.
  if (!hasFiles(DIAGRAM_FILES)) return [];
  const found = (await getCollection('diagrams')).flatMap(({ id, data }) => {
    const place = placeOfDiagram(id);
    return place ? [{ ...place, facts: { ...data, kinds: kindsIn(data) }, file: id }] : [];
  });
  const versions = inOrderOfVersion(found).map(
    ({ name, version, facts, file }): Version => ({ diagram: name, name: version, facts, file }),
  );
  return [...Map.groupBy(versions, ({ diagram }) => diagram)].map(([name, own]) => ({ name, versions: own }));
}

let reading: Promise<Series[]> | undefined;

/** Every diagram, by name. Read once per build; Vite drops the cache when content changes in `shiplog dev`. */
export function diagrams(): Promise<Series[]> {
  reading ??= readSeries();
  return reading;
}

/** A diagram's title across its versions: its name in title case. */
export const titleOf = ({ name }: Series): string => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

/** The newest version of a diagram. */
export const newest = ({ versions }: Series): Version => versions.at(-1) as Version;

/** One version of a diagram, by default the newest; `undefined` if the site has no such version. */
export async function versionOf(name: string, wanted?: string): Promise<Version | undefined> {
  const series = (await diagrams()).find((one) => one.name === name);
  return series && (wanted === undefined ? newest(series) : series.versions.find((version) => version.name === wanted));
}

/** The same, for names that exist: `check` stops the build before an unknown name gets here. */
export async function findVersion(name: string, wanted?: string): Promise<Version> {
  const found = await versionOf(name, wanted);
  if (!found) throw new Error(`There is no diagram ${[name, wanted].filter(Boolean).join(', version ')}: run npx shiplog check`);
  return found;
}

/** The version before `version`; `undefined` for the first. */
export const before = ({ versions }: Series, version: Version): Version | undefined =>
  versions[versions.findIndex(({ name }) => name === version.name) - 1];

/** Content path of a diagram's page, or of one version's. */
export const diagramPath = (diagram: string, version?: string): string =>
  ['architecture', diagram, version].filter((part) => part !== undefined).join('/');

/** The id of an element's or a step's text on a page, for links into a diagram. */
export const anchorOf = ({ diagram, name }: Version, ...parts: readonly string[]): string =>
  diagramAnchor({ name: diagram, version: name }, ...parts);
