// A view as Glue keeps it for Athena: the question, the types of its answer, and both once more as Trino's own JSON.
import type { CfnTable } from 'aws-cdk-lib/aws-glue';

/** Type of a column by the name that Trino gives it → Hive's, which Glue lists. */
const hiveTypes = {
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
  if (!found) throw new Error(`${path}: no view has a column of ${hive} yet; add the type in infra/lake/view.ts`);
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

/** The view as a table of a Glue database. Athena reads the definition from the comment (Presto's format of Hive views). */
export function viewTable({ name, description, sql, columns }: View, database: string): CfnTable.TableInputProperty {
  const definition = {
    originalSql: sql,
    catalog: 'awsdatacatalog',
    schema: database,
    columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
  };
  return {
    name,
    description,
    tableType: 'VIRTUAL_VIEW',
    parameters: { presto_view: 'true', comment: description },
    viewOriginalText: `/* Presto View: ${Buffer.from(JSON.stringify(definition)).toString('base64')} */`,
    viewExpandedText: '/* Presto View */',
    storageDescriptor: {
      columns: Object.entries(columns).map(([column, type]) => ({ name: column, type: hiveTypes[type] })),
      location: '',
      serdeInfo: {},
    },
  };
}
