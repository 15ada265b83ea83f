// The calendar and the rubric of a programme as one file, which teams copy into their site.yaml by address and digest.
import { z } from 'zod';
import { type Programme, programmeSchema, type Rubric, rubricSchema } from '../site/site.ts';
import { canonical } from '../worklog/review/canonical.ts';

/** The file of a cohort's site. */
export const PROGRAMME = 'programme.json';

export interface ProgrammeParts {
  programme: Programme;
  rubric?: Rubric | undefined;
}

/** A programme as an author writes it, without where it was copied from. */
function written({ from: _, sha256: __, holidays, ...programme }: Programme): Record<string, unknown> {
  return {
    ...programme,
    holidays: holidays.map(({ day, last, name }) => (last === undefined ? { day, name } : { from: day, to: last, name })),
  };
}

/** The text of the file: one spelling for the same facts, so that its digest is that of a copy. */
export const programmeText = ({ programme, rubric }: ProgrammeParts): string => canonical({ programme: written(programme), rubric });

const copySchema = z.object({ programme: programmeSchema, rubric: rubricSchema.optional() });

/** The facts in the text of such a file; `undefined` if it is none, or is not in its one spelling. */
export function readProgramme(text: string): ProgrammeParts | undefined {
  try {
    const { success, data } = copySchema.safeParse(JSON.parse(text));
    return success && programmeText(data) === text ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The keys of site.yaml for a copy. An empty list of holidays is left out: site.yaml has the key as a comment. */
export function copyOf({ programme, rubric }: ProgrammeParts, from: string, sha256: string): Record<string, unknown> {
  const { holidays, ...rest } = written(programme);
  const some = programme.holidays.length > 0 ? { holidays } : {};
  return { programme: { from, sha256, ...rest, ...some }, ...(rubric ? { rubric } : {}) };
}
