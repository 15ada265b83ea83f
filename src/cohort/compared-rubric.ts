// Whether a team's points can be compared with those of others: points of different rubrics are never averaged.
import type { Rubric } from '../site/site.ts';
import { criteriaOf } from '../worklog/review/rubric.ts';
import type { Status } from '../worklog/review/status-schema.ts';

/** What differs between the cohort's rubric and a site's: `scale`, ids of parts, `part/criterion`. A status of version 1 has no criteria. */
export function rubricDifferences(rubric: Rubric, site: Status['rubric'] & {}): string[] {
  const scale = site.scale !== undefined && site.scale !== rubric.scale ? ['scale'] : [];
  const weights = new Map(site.parts.map(({ id, weight }) => [id, weight]));
  const parts = rubric.parts.filter(({ id, weight }) => weights.get(id) !== weight).map(({ id }) => id);
  const more = site.parts.map(({ id }) => id).filter((id) => !rubric.parts.some((part) => part.id === id));
  if (site.criteria === undefined) return [...scale, ...parts, ...more];
  const key = (part: string, id: string): string => `${part}/${id}`;
  const own = new Map(rubric.parts.flatMap((part) => criteriaOf(part).map(({ id, weight }) => [key(part.id, id), weight] as const)));
  const theirs = new Map(site.criteria.map(({ part, id, weight }) => [key(part, id), weight]));
  const said = new Set([...parts, ...more]);
  const criteria = [...new Set([...own.keys(), ...theirs.keys()])].filter(
    (name) => own.get(name) !== theirs.get(name) && !said.has(name.slice(0, name.indexOf('/'))),
  );
  return [...scale, ...parts, ...more, ...criteria];
}
