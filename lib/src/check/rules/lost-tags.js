// Tags that HTML does not have: a placeholder such as <folder>, a type such as List<String>. A browser shows nothing of them.
import { htmlTagNames } from 'html-tag-names';
import { placeIn } from '../content-tree.js';
import { finding } from '../finding.js';
import { lostComponents } from './components.js';
/** Elements of HTML, those of its first versions included. */
const ELEMENTS = new Set(htmlTagNames);
/** Drawings and formulas have other elements. */
const hasOther = (names) => names.has('svg') || names.has('math');
export const lostTags = (tree) => {
    const told = new Set(lostComponents(tree).map(({ file, line, column }) => `${file}:${line}:${column}`));
    return tree.pages.flatMap((page) => {
        if (page.format !== 'md' || hasOther(new Set(page.body.tags.map(({ name }) => name))))
            return [];
        return page.body.tags.flatMap(({ name, at }) => {
            const place = placeIn(page, at);
            if (ELEMENTS.has(name) || told.has(`${place.file}:${place.line}:${place.column}`))
                return [];
            const what = `<${name}> is read as a tag, so it is not displayed; HTML has no such tag`;
            return [finding('lost-tag', place, what, `put it in backticks, or write a backslash before it: \\<${name}>`)];
        });
    });
};
