// The functions' settings from the environment. An invalid one stops the start with a message that says what to set.
import { CannotStart } from '../../adapters/cannot-start.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a required variable; `what` says what to set it to. Throws CannotStart. */
export function required(environment: Environment, name: string, what: string): string {
  const value = environment[name]?.trim();
  if (!value) throw new CannotStart(`${name} is not set`, `set it to ${what}`);
  return value;
}

/** `https://shop.example,https://www.shop.example` → a list, which may be empty; `any` if ALLOWED_ORIGINS is `*` or not set. Throws CannotStart. */
export function originsOf(environment: Environment): readonly string[] | 'any' {
  const named = (environment['ALLOWED_ORIGINS'] ?? '*').split(',').flatMap((part) => part.trim() || []);
  if (named.includes('*')) return 'any';
  const wrong = named.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong === undefined) return named;
  throw new CannotStart(`ALLOWED_ORIGINS contains "${wrong}"`, 'separate origins with commas, without paths: https://shop.example');
}
