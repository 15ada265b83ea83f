// The version of the content that site.yaml names, compared with those that this tool reads.
import { CONTENT_VERSION, OLDEST_READ } from '../../site/content-version.ts';
import type { ContentTree } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The finding on a version that a tool does not read; without a key it is 0. */
export function versionFinding(
  { site, siteFile }: Pick<ContentTree, 'site' | 'siteFile'>,
  newest: number = CONTENT_VERSION,
  oldest: number = OLDEST_READ,
): Finding[] {
  if (!site || !siteFile) return [];
  const { shiplog: version = 0 } = site;
  const place = siteFile.yaml.place(['shiplog']);
  if (version > newest)
    return [
      finding(
        'content-newer',
        place,
        `the content has version ${version}, and this Shiplog reads versions up to ${newest}`,
        'take a newer one: npm install shiplog@latest',
      ),
    ];
  if (version < oldest)
    return [
      finding(
        'content-older',
        place,
        `the content has version ${version}, and this Shiplog reads versions from ${oldest}`,
        'run npx shiplog upgrade, which shows what it would change',
      ),
    ];
  return [];
}

export const contentVersion: Rule = (tree) => versionFinding(tree);
