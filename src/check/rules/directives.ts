// Container directives: known, in their place, and closed.
import { ATTRIBUTES, CONTAINERS, isContainer, PARENTS } from '../../markdown/names.ts';
import { placeIn } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import { likely, meant } from '../likely.ts';
import type { Rule } from './rule.ts';

export const directives: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const findings: Finding[] = [];
    for (const { name, type, attributes, parent, closed, at } of page.body.directives) {
      const place = placeIn(page, at);
      if (type === 'leaf') {
        // Two colons are text, as in `::before`, unless a block of ours was meant.
        const near = likely(name, CONTAINERS);
        if (near)
          findings.push(
            finding(
              'directive-unread',
              place,
              `::${name} is shown as text: blocks open with three colons`,
              `write :::${near}, and ::: on a line below`,
            ),
          );
        continue;
      }
      if (!isContainer(name)) {
        findings.push(
          finding('unknown-directive', place, `there is no block :::${name}`, meant(name, CONTAINERS, 'take the lines of colons out')),
        );
        continue;
      }
      if (!closed) findings.push(finding('directive-open', place, `:::${name} has no end`, 'close it with a line ::: of as many colons'));
      const around = PARENTS[name];
      if (around && parent !== around)
        findings.push(
          finding(
            'directive-misplaced',
            place,
            `:::${name} stands outside of :::${around}`,
            `put it into ::::${around} … ::::, which needs a colon more`,
          ),
        );
      const known = ATTRIBUTES[name] ?? [];
      for (const attribute of attributes) {
        if (!known.includes(attribute))
          findings.push(
            finding(
              'directive-attribute',
              place,
              `:::${name} takes no ${attribute}`,
              meant(attribute, known, `write the title as :::${name}[Title]`),
            ),
          );
      }
    }
    for (const at of page.body.unread) {
      findings.push(
        finding(
          'directive-unread',
          placeIn(page, at),
          'these colons are shown as text',
          'write :::name[Title] alone on its line, without a blank after the colons, and ::: to close it',
        ),
      );
    }
    return findings;
  });
