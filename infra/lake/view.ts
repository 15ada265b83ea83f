// A view as Glue keeps it for Athena: the question, the types of its answer, and both once more as Trino's own JSON.
import type { CfnTable } from 'aws-cdk-lib/aws-glue';
import { hiveTypes, type View } from '../../src/stream/lake/view.ts';

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
