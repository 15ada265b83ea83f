// Which columns a week's tasks fill. One that no task fills would only say "not recorded": a line below the table says it instead.
import type { Messages } from '../../i18n/en/site.ts';
import type { ResolvedTask } from '../../worklog/tasks.ts';

export interface TaskColumns {
  days: boolean;
  owners: boolean;
  states: boolean;
  evidence: boolean;
  /** The heads of the columns that are not shown. */
  missing: readonly string[];
}

export function taskColumns(tasks: readonly ResolvedTask[], t: Pick<Messages, 'when' | 'owner' | 'stateHead' | 'evidence'>): TaskColumns {
  const some = (has: (task: ResolvedTask) => unknown) => tasks.some(has);
  const days = some(({ starts, planned }) => starts ?? planned);
  const owners = some(({ owners: own }) => own.length > 0);
  const states = some(({ state, carriedTo }) => state ?? carriedTo);
  const evidence = some(({ evidence: own }) => own.length > 0);
  const missing = [!days && t.when, !owners && t.owner, !states && t.stateHead, !evidence && t.evidence].filter((word) => word !== false);
  return { days, owners, states, evidence, missing };
}
