// Checks every link of a page, in its body, its front matter and its evidence; and the documents of diagrams.
import { placeIn, placeOf } from '../content-tree.js';
import { finding } from '../finding.js';
import { itemPath } from '../item-path.js';
import { judgeLink } from '../judge-link.js';
import { targetsOf } from '../targets.js';
export const links = (tree) => {
    const targets = targetsOf(tree);
    return tree.pages.flatMap((page) => [...page.body.links, ...page.wordLinks].flatMap((link) => {
        const report = (code, what, fix) => [finding(code, placeIn(page, link.at), what, fix)];
        return judgeLink({ page, link, targets, report });
    }));
};
/** Documents of a diagram's elements. */
export const diagramDocs = (tree) => {
    const targets = targetsOf(tree);
    return tree.diagrams.flatMap((file) => (file.facts?.elements ?? []).flatMap(({ id, docs }) => {
        if (docs === undefined)
            return [];
        const place = placeOf(file, [...itemPath(file, ['elements'], id), 'docs']);
        const report = (code, what, fix) => [finding(code, place, what, fix)];
        return judgeLink({ page: file, link: { target: docs, kind: 'link' }, targets, report });
    }));
};
