// Links of evidence by what is known without opening a file: the week editor's share of the rule of links.
import { resolveLink } from '../../site/links.ts';
import { placeOf } from '../content-tree.ts';
import { finding } from '../finding.ts';
import { formFault, wordFault } from '../link-form.ts';
import type { WeekRule } from './rule.ts';

interface Item {
  evidence?: unknown;
  href?: unknown;
}

const listed = (value: unknown): readonly (Item | null)[] => (Array.isArray(value) ? value : []);

/** As written, so that a task with another mistake has its links judged too. A file whose name begins so may be meant: the build says which. */
export const evidenceLinks: WeekRule = ({ pages, files }) =>
  pages.flatMap((page) =>
    listed(page.yaml?.value['tasks']).flatMap((task, index) =>
      listed(task?.evidence).flatMap((item, nth) => {
        if (typeof item?.href !== 'string') return [];
        const href = item.href.trim();
        const target = resolveLink(page.path, href);
        const fault =
          target.kind === 'file' || target.kind === 'page'
            ? ![...files].some((file) => file.startsWith(target.file)) && wordFault(href)
            : formFault({ target: href, kind: 'link' }, target);
        return fault ? [finding(fault.code, placeOf(page, ['tasks', index, 'evidence', nth, 'href']), fault.what, fault.fix)] : [];
      }),
    ),
  );
