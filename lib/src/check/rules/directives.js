// Container directives: known, allowed where they are, and closed.
import { ATTRIBUTES, CONTAINERS, isContainer, PARENTS } from '../../markdown/names.js';
import { placeIn } from '../content-tree.js';
import { finding } from '../finding.js';
import { didYouMean, likely } from '../likely.js';
export const directives = ({ pages }) => pages.flatMap((page) => {
    const findings = [];
    for (const { name, type, attributes, parent, closed, at } of page.body.directives) {
        const place = placeIn(page, at);
        if (type === 'leaf') {
            // Two colons are text, as in `::before`, unless the name is close to one of our blocks.
            const near = likely(name, CONTAINERS);
            if (near)
                findings.push(finding('directive-unread', place, `"::${name}" is displayed as text: blocks start with three colons`, `write :::${near}, and close the block with :::`));
            continue;
        }
        if (!isContainer(name)) {
            findings.push(finding('unknown-directive', place, `unknown block :::${name}`, didYouMean(name, CONTAINERS, 'remove the lines of colons')));
            continue;
        }
        if (!closed)
            findings.push(finding('directive-open', place, `:::${name} is not closed`, 'close it with a line of as many colons'));
        const around = PARENTS[name];
        if (around && parent !== around)
            findings.push(finding('directive-misplaced', place, `:::${name} is outside :::${around}`, `put it inside ::::${around} … ::::, which needs one more colon`));
        const known = ATTRIBUTES[name] ?? [];
        for (const attribute of attributes) {
            if (!known.includes(attribute))
                findings.push(finding('directive-attribute', place, `unknown attribute "${attribute}" on :::${name}`, didYouMean(attribute, known, `write the title as :::${name}[Title]`)));
        }
    }
    for (const at of page.body.unread) {
        findings.push(finding('directive-unread', placeIn(page, at), 'these colons are displayed as text', 'write :::name[Title] on its own line, without a space after the colons, and ::: to close it'));
    }
    return findings;
});
