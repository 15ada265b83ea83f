// The distributed engine for what outgrows one database: Parquet in S3, its table in Glue, a workgroup of Athena, and the report's questions as views.
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { Construct } from 'constructs';
import { eventNames } from '../src/stream/events/index.ts';
import { eventColumns } from '../src/stream/lake/columns.ts';
import { eventsView } from '../src/stream/lake/events-view.ts';
import { LAKE_PREFIX, PARQUET_TABLE, partitionFolder, partitions } from '../src/stream/lake/layout.ts';
import { reportViews } from '../src/stream/lake/report-views.ts';
import type { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import { viewTable } from './lake/view.ts';

export interface Lake {
  database: string;
  /** Firehose takes the Parquet's columns from it. */
  table: CfnTable;
  workgroup: string;
  /** Every table and view, for those who may ask. */
  tables: readonly string[];
}

/** Days of the table's partitions. The first is the reference's first event; Athena computes them, so no crawler runs. */
const FIRST_DAY = '2025-01-01';

/** A partition's key in a template of Athena. */
const projected = (key: (typeof partitions)[number]['name']): string => `\${${key}}`;

function parquetTable(scope: Construct, catalogId: string, databaseName: string, { lake }: Pick<Buckets, 'lake'>): CfnTable {
  const location = `s3://${lake.bucketName}/${LAKE_PREFIX}`;
  return new CfnTable(scope, 'Events', {
    catalogId,
    databaseName,
    tableInput: {
      name: PARQUET_TABLE,
      description: 'Raw events, each at least once. Query the view `events` instead.',
      tableType: 'EXTERNAL_TABLE',
      partitionKeys: partitions.map((key) => ({ ...key, type: 'string' })),
      parameters: {
        EXTERNAL: 'TRUE',
        classification: 'parquet',
        'projection.enabled': 'true',
        'projection.day.type': 'date',
        'projection.day.format': 'yyyy-MM-dd',
        'projection.day.range': `${FIRST_DAY},NOW`,
        'projection.event_name.type': 'enum',
        'projection.event_name.values': Object.keys(eventNames).join(','),
        'storage.location.template': `s3://${lake.bucketName}/${partitionFolder(projected('day'), projected('event_name'))}`,
      },
      storageDescriptor: {
        location,
        columns: eventColumns(),
        inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
        outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
        serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
      },
    },
  });
}

export function createLake(parent: Construct, config: Config, buckets: Pick<Buckets, 'lake' | 'answers'>): Lake {
  const scope = new Construct(parent, 'Lake');
  const catalogId = Stack.of(parent).account;
  const database = config.name.replaceAll('-', '_');
  const glue = new CfnDatabase(scope, 'Database', {
    catalogId,
    databaseInput: { name: database, description: 'Clickstream events of the lake' },
  });
  const table = parquetTable(scope, catalogId, database, buckets);
  table.addResourceDependency(glue);
  const views = [eventsView('athena', config.reportDays), ...reportViews('athena')];
  for (const view of views) {
    const made = new CfnTable(scope, `View-${view.name}`, { catalogId, databaseName: database, tableInput: viewTable(view, database) });
    made.addResourceDependency(table);
  }
  const workgroup = new CfnWorkGroup(scope, 'Workgroup', {
    name: config.name,
    description: `Queries to the lake; each is limited to ${config.scanLimitGb} GB`,
    recursiveDeleteOption: !config.keepData,
    workGroupConfiguration: {
      enforceWorkGroupConfiguration: true,
      publishCloudWatchMetricsEnabled: true,
      bytesScannedCutoffPerQuery: config.scanLimitGb * 1024 ** 3,
      engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
      resultConfiguration: {
        outputLocation: `s3://${buckets.answers.bucketName}/`,
        encryptionConfiguration: { encryptionOption: 'SSE_S3' },
      },
    },
  });
  workgroup.applyRemovalPolicy(RemovalPolicy.DESTROY);
  return { database, table, workgroup: config.name, tables: [PARQUET_TABLE, ...views.map(({ name }) => name)] };
}
