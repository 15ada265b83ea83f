// Images: said in words for those who do not see them, and loaded from nowhere that site.yaml does not name.
import { placeIn } from '../content-tree.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const altTexts: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    page.body.images.flatMap(({ target, alt, at }) =>
      alt === undefined
        ? [
            finding(
              'missing-alt',
              placeIn(page, at),
              `the image ${target} has no alternative text`,
              'say what it shows: ![what it shows](file); or write <img alt=""> where it says nothing',
            ),
          ]
        : [],
    ),
  );

export const foreignImages: Rule = ({ pages, site }) => {
  const hosts = new Set([...(site?.hosts ?? []), ...(site?.url ? [new URL(site.url).origin] : [])]);
  return pages.flatMap((page) =>
    page.body.links.flatMap(({ target, kind, at }) => {
      const address = target.trim().startsWith('//') ? `https:${target.trim()}` : target.trim();
      if (kind !== 'image' || !/^https?:/i.test(address) || !URL.canParse(address)) return [];
      const { origin } = new URL(address);
      if (hosts.has(origin)) return [];
      return [
        finding(
          'foreign-image',
          placeIn(page, at),
          `the image would be loaded from ${origin}`,
          `save it beside the page and link to it there, or add ${origin} to hosts in site.yaml`,
        ),
      ];
    }),
  );
};
