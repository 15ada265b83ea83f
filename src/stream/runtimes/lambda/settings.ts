// The settings that a function cannot do without. A missing one stops the start with a message that says what to set.
import { CannotStart } from '../../adapters/cannot-start.ts';
import type { Environment } from '../../adapters/environment.ts';

/** The value of a required variable; `what` says what to set it to. Throws CannotStart. */
export function required(environment: Environment, name: string, what: string): string {
  const value = environment[name]?.trim();
  if (!value) throw new CannotStart(`${name} is not set`, `set it to ${what}`);
  return value;
}
