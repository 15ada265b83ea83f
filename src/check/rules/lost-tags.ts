// Tags that HTML does not have: a placeholder such as <folder>, a type such as List<String>. A browser shows nothing of them.
import { placeIn } from '../content-tree.ts';
import { finding } from '../finding.ts';
import { lostComponents } from './components.ts';
import type { Rule } from './rule.ts';

// cspell:disable
/** Elements of HTML, those of its first versions included. https://html.spec.whatwg.org/multipage/indices.html#elements-3 */
const ELEMENTS = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup ' +
    'data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
    'head header hgroup hr html i iframe image img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noembed ' +
    'noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section ' +
    'select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt ' +
    'u ul var video wbr xmp'
  ).split(' '),
);
// cspell:enable

/** Drawings and formulas have other elements. */
const hasOther = (names: ReadonlySet<string>): boolean => names.has('svg') || names.has('math');

export const lostTags: Rule = (tree) => {
  const told = new Set(lostComponents(tree).map(({ file, line, column }) => `${file}:${line}:${column}`));
  return tree.pages.flatMap((page) => {
    if (page.format !== 'md' || hasOther(new Set(page.body.tags.map(({ name }) => name)))) return [];
    return page.body.tags.flatMap(({ name, at }) => {
      const place = placeIn(page, at);
      if (ELEMENTS.has(name) || told.has(`${place.file}:${place.line}:${place.column}`)) return [];
      const what = `<${name}> is read as a tag, so it is not displayed; HTML has no such tag`;
      return [finding('lost-tag', place, what, `put it in backticks, or write a backslash before it: \\<${name}>`)];
    });
  });
};
