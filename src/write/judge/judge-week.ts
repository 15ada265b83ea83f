// The check's rules on the week in the form, as one types: the same functions as in the build, on what the page knows of the site.
import type { Code, Severity } from '../../check/codes.ts';
import type { Path } from '../../check/yaml-places.ts';
import type { Site } from '../../site/site.ts';
import type { Week } from '../../worklog/week.ts';
import type { Remedy } from './remedy.ts';

/** What the rules need of site.yaml. The first language is the default one. */
export type JudgedSite = Pick<Site, 'languages' | 'programme'> & {
  people: readonly Pick<Site['people'][number], 'id'>[];
  milestones: readonly Pick<Site['milestones'][number], 'id'>[];
};

/** The file in the form. */
export interface EditedWeek {
  /** Below the content root: `en/worklog/week-08.md`. */
  path: string;
  language: string;
  /** The front matter as plain JSON; days are strings. */
  facts: Record<string, unknown>;
  body: string;
}

/** A finding at a field of the form. */
export interface FieldFinding {
  /** Where the value is, or would be, in the facts; empty for the whole file. */
  path: Path;
  code: Code;
  severity: Severity;
  /** What is wrong, and how to fix it, each as one clause without a full stop. */
  what: string;
  fix: string;
  remedy?: Remedy;
}

/** The findings on `edited`. `weeks` are those of the default language as published, in any order, with or without the edited one. */
export function judgeWeek(_site: JudgedSite, _weeks: readonly Week[], _edited: EditedWeek): FieldFinding[] {
  return [];
}
