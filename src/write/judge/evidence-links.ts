// Links of evidence by their form. Whether a file exists cannot be known in a page: the build checks that.
import { placeOf } from '../../check/content-tree.ts';
import { finding } from '../../check/finding.ts';
import { itemPath } from '../../check/item-path.ts';
import { formFault } from '../../check/link-form.ts';
import type { WeekRule } from '../../check/rules/rule.ts';
import { resolveLink } from '../../site/links.ts';

export const evidenceLinks: WeekRule = ({ pages }) =>
  pages.flatMap((page) =>
    page.kind === 'page'
      ? []
      : (page.facts?.tasks ?? []).flatMap((task) =>
          (task.evidence ?? []).flatMap(({ id, href }) => {
            const fault = href === undefined ? undefined : formFault({ target: href, kind: 'link' }, resolveLink(page.path, href));
            if (!fault) return [];
            const list = [...itemPath(page, ['tasks'], task.id), 'evidence'];
            return [finding(fault.code, placeOf(page, [...itemPath(page, list, id), 'href']), fault.what, fault.fix)];
          }),
        ),
  );
