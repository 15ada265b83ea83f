// A programme that was copied from a cohort is still the copy that its digest names.
import { createHash } from 'node:crypto';
import { programmeText } from '../../cohort/programme-copy.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const programmeCopy: Rule = ({ site, siteFile }) => {
  const { programme, rubric } = site ?? {};
  if (!programme || !siteFile || (programme.from === undefined && programme.sha256 === undefined)) return [];
  const { from, sha256 } = programme;
  const at = (key: string) => siteFile.yaml.place(['programme', key]);
  if (from === undefined || sha256 === undefined) {
    const [has, lacks] = from === undefined ? ['sha256', 'from'] : ['from', 'sha256'];
    return [
      finding(
        'programme-differs',
        at(has),
        `programme has ${has} without ${lacks}`,
        'run npx shiplog programme with the address of the cohort, or remove the key',
      ),
    ];
  }
  if (createHash('sha256').update(programmeText({ programme, rubric })).digest('hex') === sha256) return [];
  return [
    finding(
      'programme-differs',
      at('sha256'),
      `programme and rubric differ from the copy of ${from}`,
      'run npx shiplog programme, which copies them again, or remove from and sha256',
    ),
  ];
};
