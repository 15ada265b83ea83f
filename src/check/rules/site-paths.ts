// Paths that site.yaml names: sections of the header, and old addresses with their new ones.
import type { Site } from '../../site/site.ts';
import { factsLanguage, originals } from '../content-tree.ts';
import { finding } from '../finding.ts';
import { meant } from '../likely.ts';
import { generatedPages, Targets } from '../targets.ts';
import type { Rule } from './rule.ts';

const bare = (path: string): string => path.replace(/^\/+|\/+$/g, '');

export const navigation: Rule = (tree) => {
  const { site, siteFile } = tree;
  if (!site || !siteFile) return [];
  const sections = new Set([...originals(tree).keys(), ...generatedPages].map((path) => path.split('/')[0] ?? '').filter(Boolean));
  return site.navigation.flatMap((entry, index) => {
    if (sections.has(entry)) return [];
    const what = `there is no section ${entry} in ${factsLanguage(tree)}/`;
    const fix = sections.has(bare(entry)) ? `write ${bare(entry)}` : meant(bare(entry), sections, 'take the entry out');
    return [finding('navigation-unknown', siteFile.yaml.place(['navigation', index]), what, fix)];
  });
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

export const redirects: Rule = (tree) => {
  const { siteFile } = tree;
  const site: Pick<Site, 'redirects'> | undefined = tree.site;
  if (!site || !siteFile) return [];
  const targets = new Targets(tree);
  const known = (path: string) => targets.at(bare(decoded(path))) !== undefined;
  const sources = new Set(Object.keys(site.redirects).map(bare));
  const addresses = [...targets.allAddresses()].map((address) => `/${address}/`.replace('//', '/'));
  return Object.entries(site.redirects).flatMap(([from, to]) => {
    if (known(from)) {
      return [
        finding(
          'redirect-shadows',
          siteFile.yaml.place(['redirects', from], 'key'),
          `${from} is a page of the site`,
          'take the redirect out, or rename the page',
        ),
      ];
    }
    if (known(to) || /\.[a-z0-9]+$/i.test(to)) return [];
    const fix = sources.has(bare(to))
      ? `write where ${to} leads in the end`
      : meant(to, addresses, 'name the path of a page: /worklog/week-01/');
    const what = sources.has(bare(to))
      ? `${from} leads to ${to}, which is a redirect itself`
      : `${from} leads to ${to}, and there is no such page`;
    return [finding('redirect-target', siteFile.yaml.place(['redirects', from]), what, fix)];
  });
};
