// Links of evidence by their form. Whether a file exists cannot be known in a page: the build checks that.
import { placeOf } from '../../check/content-tree.ts';
import { finding } from '../../check/finding.ts';
import { formFault } from '../../check/link-form.ts';
import type { WeekRule } from '../../check/rules/rule.ts';
import { resolveLink } from '../../site/links.ts';

interface Item {
  evidence?: unknown;
  href?: unknown;
}

const listed = (value: unknown): readonly (Item | null)[] => (Array.isArray(value) ? value : []);

/** As written, so that a task with another mistake has its links judged too. Schemes other than the web's are the schema's. */
export const evidenceLinks: WeekRule = ({ pages }) =>
  pages.flatMap((page) =>
    listed(page.yaml?.value['tasks']).flatMap((task, index) =>
      listed(task?.evidence).flatMap((item, nth) => {
        const href = item?.href;
        if (typeof href !== 'string' || /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(href)) return [];
        const fault = formFault({ target: href, kind: 'link' }, resolveLink(page.path, href.trim()));
        return fault ? [finding(fault.code, placeOf(page, ['tasks', index, 'evidence', nth, 'href']), fault.what, fault.fix)] : [];
      }),
    ),
  );
