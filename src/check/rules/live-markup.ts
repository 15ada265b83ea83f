// HTML that would run code, load a foreign page or be blocked by the site's policy. The build takes it out; its author should know.
import { placeIn } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import { COMPUTED } from '../html-tags.ts';
import type { Rule } from './rule.ts';

const running = new Set(
  'script iframe frame frameset object embed applet portal link meta base template noscript foreignobject animate set style form'.split(
    ' ',
  ),
);

const instead: Record<string, string> = {
  script: 'live parts of a page are components of the tool: use one in an .mdx page',
  style: 'the look belongs to the tool: take it out',
  iframe: 'link to the page instead',
  form: 'link to where the form is',
};

export const liveMarkup: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    page.body.tags.flatMap(({ name, attributes, at }): Finding[] => {
      const place = placeIn(page, at);
      if (running.has(name)) {
        return [
          finding(
            'live-markup',
            place,
            `<${name}> may not stand in a page`,
            `${instead[name] ?? 'take it out'}; write it in backticks where it is an example`,
          ),
        ];
      }
      return Object.entries(attributes).flatMap(([written, value]) => {
        const attribute = written.toLowerCase();
        if (/^(?:set|is|define|client|server|transition):/.test(attribute) || /^(?:dangerouslysetinnerhtml|is|ping|nonce)$/.test(attribute))
          return [finding('live-markup', place, `${attribute}= on <${name}> may not stand in a page`, 'take the attribute out')];
        // A component knows its own properties.
        if (/^[A-Z]/.test(name)) return [];
        if (attribute === COMPUTED)
          return [finding('live-markup', place, `attributes of <${name}> are computed`, 'write each attribute and its value')];
        if (/url\(\s*['"]?\s*[^#\s'"]/i.test(value ?? '') && attribute !== 'alt' && attribute !== 'title')
          return [
            finding(
              'live-markup',
              place,
              `${attribute}= on <${name}> would load something`,
              'refer to a part of the same drawing: url(#id)',
            ),
          ];
        if (/^on[a-z]/.test(attribute))
          return [finding('live-markup', place, `${attribute}= on <${name}> would run code`, 'take the attribute out')];
        if (attribute === 'style')
          return [
            finding(
              'live-markup',
              place,
              `style= on <${name}> is blocked by the site's policy`,
              'take the attribute out: the look belongs to the tool',
            ),
          ];
        if (attribute === 'srcdoc' || attribute === 'srcset')
          return [
            finding(
              'live-markup',
              place,
              `${attribute}= on <${name}> is not kept`,
              'take the attribute out: images get their sizes in the build',
            ),
          ];
        return [];
      });
    }),
  );
