// An id that an option names must be in cohort.yaml; the refusal names the ones that are.
import { didYouMean } from '../check/likely.ts';
import type { Cohort } from '../cohort/cohort.ts';
import type { Refusal } from './arguments.ts';

type Kind = 'mentor' | 'group' | 'team';

/** The refusal of an id that is not in the list of its kind; `otherwise` is what to do if none of them is meant. */
export function unknownId(
  cohort: Pick<Cohort, `${Kind}s`> | undefined,
  kind: Kind,
  id: string | undefined,
  otherwise: string,
): Refusal | undefined {
  const ids = (cohort?.[`${kind}s`] ?? []).map((one) => one.id);
  if (id === undefined || ids.includes(id)) return undefined;
  return { what: `There is no ${kind} "${id}" in cohort.yaml`, fix: didYouMean(id, ids, otherwise) };
}
