// Checks cohort.yaml, with the same messages as site.yaml.
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Cohort, cohortSchema } from '../cohort/cohort.ts';
import { COHORT } from '../site/cohort-file.ts';
import { byPlace, type Finding, finding } from './finding.ts';
import { readYaml } from './front-matter.ts';
import { misreadTexts } from './misread-texts.ts';
import { readText } from './read-text.ts';
import { reword } from './reword.ts';
import { validateFacts } from './validate-facts.ts';

export interface CheckedCohort {
  /** Absent if too little of the file is valid. */
  cohort?: Cohort;
  findings: readonly Finding[];
}

/** The cohort in `text`, a cohort.yaml that findings call `shown`. Never throws. */
export function checkCohortText(text: string, shown: string): CheckedCohort {
  const yaml = readYaml(text.normalize('NFC'), shown, 0);
  if (!('value' in yaml)) return { findings: [yaml] };
  const { facts, issues } = validateFacts(cohortSchema, yaml.value);
  const findings = [...issues.flatMap((issue) => reword(issue, yaml, cohortSchema)), ...misreadTexts(yaml, cohortSchema)];
  return { ...(facts ? { cohort: facts } : {}), findings: findings.sort(byPlace) };
}

/** The cohort in the content root `root`; paths of findings are relative to `cwd`. Never throws. */
export function checkCohort(root: string, cwd: string = process.cwd()): CheckedCohort {
  const absolute = resolve(cwd, root);
  const shown = relative(cwd, join(absolute, COHORT)).split(sep).join('/');
  const file = { path: COHORT, shown: shown.startsWith('../../') ? join(absolute, COHORT) : shown };
  if (!existsSync(join(absolute, COHORT))) {
    const place = { file: file.shown, line: 1, column: 1 };
    return { findings: [finding('file-missing', place, 'there is no cohort.yaml', 'create it with name and teams')] };
  }
  const text = readText(absolute, file);
  return typeof text === 'string' ? checkCohortText(text, file.shown) : { findings: [text] };
}
