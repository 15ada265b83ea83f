// A view of the lake: one SELECT, and the types of its answer by the names that Trino, Athena's engine, gives them.

/** Type of a column by the name that Trino gives it → Hive's, which Glue lists. */
export const hiveTypes = {
  bigint: 'bigint',
  double: 'double',
  boolean: 'boolean',
  varchar: 'string',
  date: 'date',
  'timestamp(3)': 'timestamp',
  'array(varchar)': 'array<string>',
  'map(varchar,varchar)': 'map<string,string>',
} as const;

export type TrinoType = keyof typeof hiveTypes;

/** The name that Trino gives a type of Hive. Throws an Error on a type that no view has yet. */
export function trinoType(hive: string, path: string): TrinoType {
  const found = (Object.keys(hiveTypes) as TrinoType[]).find((name) => hiveTypes[name] === hive);
  if (!found) throw new Error(`${path}: no view has a column of ${hive} yet; add the type in src/stream/lake/view.ts`);
  return found;
}

export interface View {
  name: string;
  description: string;
  /** One SELECT. */
  sql: string;
  /** The columns of its answer, in their order. */
  columns: Readonly<Record<string, TrinoType>>;
}
