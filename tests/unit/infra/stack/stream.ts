import { describe, expect, test } from 'vitest';
import { questions } from '../../../../src/stream/pipeline/queries/questions.ts';
import { hourOf } from '../../../../src/stream/pipeline/store/object-key.ts';
import type { Stack } from '../synthesized.ts';

interface Destination {
  ExtendedS3DestinationConfiguration: {
    Prefix: string;
    DynamicPartitioningConfiguration: { Enabled: boolean };
    DataFormatConversionConfiguration: { Enabled: boolean; SchemaConfiguration: { TableName: unknown } };
    ProcessingConfiguration: { Processors: { Type: string; Parameters: { ParameterName: string; ParameterValue: string }[] }[] };
    S3BackupMode: string;
    S3BackupConfiguration: { Prefix: string; CompressionFormat: string; BucketARN: { 'Fn::GetAtt': [string] } };
    ErrorOutputPrefix: string;
  };
}

interface Table {
  TableInput: { Name: string; TableType: string; Parameters: Record<string, string>; StorageDescriptor: { Columns: { Name: string }[] } };
}

export function stream(stack: Stack): void {
  const { ExtendedS3DestinationConfiguration: to } = stack.the<Destination>('AWS::KinesisFirehose::DeliveryStream');

  describe('the stream', () => {
    test('keeps the raw JSON where the load reads it', () => {
      expect(to.S3BackupMode).toBe('Enabled');
      expect(to.S3BackupConfiguration.BucketARN['Fn::GetAtt'][0]).toMatch(/^BucketsRaw/);
      const key = to.S3BackupConfiguration.Prefix.replace('!{timestamp:yyyy/MM/dd/HH}', '2025/11/07/09').concat(
        'shiplog-events-1-2025-11-07-09-00-00-x.gz',
      );
      expect(key).toMatch(/^events\//);
      expect(hourOf(key)).toBe(Date.UTC(2025, 10, 7, 9));
    });

    test('writes each event as Parquet into the partition of its day and name', () => {
      expect(to.DynamicPartitioningConfiguration.Enabled).toBe(true);
      expect(to.DataFormatConversionConfiguration.Enabled).toBe(true);
      expect(to.Prefix).toBe('events/day=!{partitionKeyFromQuery:day}/event_name=!{partitionKeyFromQuery:event_name}/');
      const processors = to.ProcessingConfiguration.Processors;
      expect(processors.map(({ Type }) => Type)).toEqual(['RecordDeAggregation', 'MetadataExtraction']);
      const query = processors[1]?.Parameters.find(({ ParameterName }) => ParameterName === 'MetadataExtractionQuery')?.ParameterValue;
      expect(query).toContain('._ingest.receivedAt[0:10]');
      expect(query).toContain('.eventName');
    });

    test('stores records that cannot be converted separately', () => {
      expect(to.ErrorOutputPrefix).toMatch(/^failed\/!\{firehose:error-output-type\}\//);
    });
  });

  describe('the lake', () => {
    const tables = stack.all<Table>('AWS::Glue::Table').map(({ properties }) => properties.TableInput);

    test('has its partitions without a crawler, where the stream writes them', () => {
      const parquet = tables.find(({ TableType }) => TableType === 'EXTERNAL_TABLE');
      expect(parquet?.Parameters['projection.enabled']).toBe('true');
      expect(parquet?.Parameters['projection.event_name.values']?.split(',')).toContain('checkout_complete');
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Athena fills it in.
      expect(JSON.stringify(parquet?.Parameters['storage.location.template'])).toContain('/events/day=${day}/event_name=${event_name}/');
    });

    test('has a view for each query of the report', () => {
      const views = tables.filter(({ TableType }) => TableType === 'VIRTUAL_VIEW').map(({ Name }) => Name);
      const asked = Object.values(questions).map(({ view }) => view);
      expect(views.toSorted()).toEqual(['events', 'clickstream_events', 'sessions', ...asked].toSorted());
    });
  });
}
