// A link that the check judges, and what its judges share.
import { relativeLink } from '../site/relative-link.ts';
import type { Link } from './body.ts';
import type { DiagramFile, SiteFile } from './content-tree.ts';
import type { Finding, finding } from './finding.ts';
import type { LinkPage, LinkTargets } from './link-targets.ts';

/** A link to check. */
export interface Case {
  /** The file that contains the link. */
  page: LinkPage | DiagramFile | SiteFile;
  link: Pick<Link, 'target' | 'kind'>;
  targets: LinkTargets;
  report: (code: Parameters<typeof finding>[0], what: string, fix: string) => Finding[];
}

/** Another spelling that would work on some disks. `asked` is where the author expects the file, if that is another path. */
export function judgeSpelling(file: string, { page, targets, report }: Case, asked = file): Finding[] | undefined {
  const spelled = targets.spelled(file);
  if (spelled === undefined) return undefined;
  const shown = asked === file ? spelled : spelled.replace(/^[^/]+/, asked.split('/')[0] ?? '');
  const what = `the link differs in letter case from the file ${spelled.split('/').at(-1)}`;
  return report('link-case', what, `write ${relativeLink(page.path, shown)}`);
}
