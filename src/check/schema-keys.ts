// What a schema accepts at a path: its keys, with which unknown ones are compared, and whether it is a text for readers.
import type * as z from 'zod/v4/core';
import { texts } from '../site/text.ts';
import type { Path } from './path.ts';

interface Def {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
  options?: readonly Schema[];
}
interface Schema {
  def: Def;
}

/** The schema inside `optional`, `default`, preprocessing and a transformation. */
function plain(schema: Schema): Schema[] {
  const { innerType, in: written, out, options } = schema.def;
  if (options) return options.flatMap(plain);
  const inner = innerType ?? (out?.def.type === 'transform' ? written : out);
  return inner ? plain(inner) : [schema];
}

function at(schema: Schema, path: Path): Schema[] {
  const [step, ...rest] = path;
  const here = plain(schema);
  if (step === undefined) return here;
  return here.flatMap(({ def }) => {
    const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
    return next ? at(next, rest) : [];
  });
}

/** False for a key that a schema has only to say why it is refused. */
const isAccepted = (schema: Schema): boolean => plain(schema).some(({ def }) => def.type !== 'never');

/** Names of the keys that `schema` accepts at `path`; empty if they are not fixed. */
export const keysAt = (schema: z.$ZodType, path: Path): string[] =>
  at(schema as unknown as Schema, path).flatMap(({ def }) =>
    Object.entries(def.shape ?? {}).flatMap(([key, inner]) => (isAccepted(inner) ? [key] : [])),
  );

/** True if the value at `path` is a text that readers see. */
export const isText = (schema: z.$ZodType, path: Path): boolean =>
  at(schema as unknown as Schema, path).some((one) => texts.get(one as unknown as z.$ZodType) !== undefined);
