// The settings that every host reads from its environment. A typo in one stops the start instead of being ignored.
import { CannotStart } from './cannot-start.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A number from `least` to `most`; `otherwise` if the variable is not set. Throws CannotStart. */
export function numberOf(environment: Environment, name: string, least: number, most: number, otherwise: number): number {
  const text = environment[name]?.trim();
  if (!text) return otherwise;
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= least && value <= most) return value;
  throw new CannotStart(`Invalid ${name} "${text}"`, `write a number from ${least} to ${most}, or unset it for the default ${otherwise}`);
}

/** The port in `name`, from `least` to 65,535; 0 lets the system choose one. Throws CannotStart. */
export function portOf(environment: Environment, name: string, otherwise: number, least = 1): number {
  const port = numberOf(environment, name, least, 65_535, otherwise);
  if (Number.isInteger(port)) return port;
  throw new CannotStart(`Invalid ${name} "${port}"`, 'write a port without a fraction');
}

/** `https://shop.example,https://www.shop.example` → a list, which may be empty; `*` → `any`; not set → `otherwise`. Throws CannotStart. */
export function originsOf(environment: Environment, otherwise: readonly string[] | 'any'): readonly string[] | 'any' {
  const text = environment['ALLOWED_ORIGINS'];
  if (text === undefined) return otherwise;
  const origins = text.split(',').flatMap((part) => part.trim() || []);
  if (origins.length === 1 && origins[0] === '*') return 'any';
  if (origins.includes('*')) throw new CannotStart('ALLOWED_ORIGINS contains "*" and other origins', 'write * alone, or list origins');
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong === undefined) return origins;
  throw new CannotStart(
    `ALLOWED_ORIGINS contains "${wrong}"`,
    'separate origins with commas, without paths: https://shop.example,http://localhost:3000',
  );
}
