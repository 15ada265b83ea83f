import { describe, expect, test } from 'vitest';
import { ADDED_HEADERS } from '../../../contract/added-headers.ts';
import { listOf, type Stack, type Statement } from '../synthesized.ts';

interface Bucket {
  PublicAccessBlockConfiguration: Record<string, boolean>;
  BucketEncryption: { ServerSideEncryptionConfiguration: unknown[] };
  LoggingConfiguration?: { DestinationBucketName: unknown };
  OwnershipControls: { Rules: { ObjectOwnership: string }[] };
}

interface Distribution {
  DistributionConfig: {
    DefaultCacheBehavior: { ViewerProtocolPolicy: string; AllowedMethods: string[]; FunctionAssociations: unknown[] };
    CustomErrorResponses: { ErrorCode: number; ResponseCode: number; ResponsePagePath: string }[];
    Origins: { S3OriginConfig: { OriginAccessIdentity: string }; OriginAccessControlId: unknown }[];
  };
}

export function exposure(stack: Stack): void {
  describe('stored data', () => {
    test('every bucket is private, encrypted and owned by the account', () => {
      for (const { properties } of stack.all<Bucket>('AWS::S3::Bucket')) {
        expect(Object.values(properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
        expect(properties.BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1);
        expect(properties.OwnershipControls.Rules[0]?.ObjectOwnership).toBe('BucketOwnerEnforced');
      }
    });

    test('every bucket, queue and topic requires TLS', () => {
      const policies = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
        stack.all<{ PolicyDocument: { Statement: Statement[] } }>(type),
      );
      for (const { properties } of policies) {
        const refusal = properties.PolicyDocument.Statement.find(
          ({ Effect, Condition }) => Effect === 'Deny' && JSON.stringify(Condition).includes('"aws:SecureTransport":"false"'),
        );
        expect(refusal).toBeDefined();
      }
      const kept = ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic'].flatMap((type) => stack.all(type));
      expect(policies).toHaveLength(kept.length);
    });

    test('policies of buckets, queues and topics allow only AWS services, for this account’s resources', () => {
      const allowing = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy']
        .flatMap((type) => stack.all<{ PolicyDocument: { Statement: Statement[] } }>(type))
        .flatMap(({ properties }) => properties.PolicyDocument.Statement)
        .filter(({ Effect }) => Effect === 'Allow');
      for (const { Principal, Condition } of allowing) {
        expect(Object.keys(Principal as object)).toEqual(['Service']);
        expect(JSON.stringify(Condition)).toMatch(/AWS:SourceArn|aws:SourceArn|aws:SourceAccount/);
      }
      expect(allowing.length).toBeGreaterThan(3);
    });

    test('access to buckets is logged', () => {
      const without = stack.all<Bucket>('AWS::S3::Bucket').filter(({ properties }) => !properties.LoggingConfiguration);
      expect(without.map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['BucketsAccessLogs']);
    });

    test('the stream is encrypted, and so are Athena’s answers and the dead letters', () => {
      expect(stack.the('AWS::KinesisFirehose::DeliveryStream')).toMatchObject({
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
      });
      expect(stack.the('AWS::Athena::WorkGroup')).toMatchObject({
        WorkGroupConfiguration: {
          EnforceWorkGroupConfiguration: true,
          BytesScannedCutoffPerQuery: 10 * 1024 ** 3,
          ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
        },
      });
      expect(stack.the('AWS::SQS::Queue')).toMatchObject({ SqsManagedSseEnabled: true });
    });

    test('every log group has a retention period', () => {
      for (const { properties } of stack.all<{ RetentionInDays?: number }>('AWS::Logs::LogGroup'))
        expect(properties.RetentionInDays).toBe(30);
      expect(stack.all('AWS::Logs::LogGroup')).toHaveLength(8);
      const functions = stack.all<{ LoggingConfig?: { LogGroup: unknown } }>('AWS::Lambda::Function');
      expect(functions.every(({ properties }) => properties.LoggingConfig?.LogGroup)).toBe(true);
    });
  });

  describe('the database', () => {
    test('is private, encrypted, backed up, and accepts only IAM logins over TLS', () => {
      expect(stack.the('AWS::RDS::DBInstance')).toMatchObject({
        PubliclyAccessible: false,
        StorageEncrypted: true,
        EnableIAMDatabaseAuthentication: true,
        BackupRetentionPeriod: 7,
        DeletionProtection: true,
        DBInstanceClass: 'db.t4g.micro',
      });
      expect(stack.the('AWS::RDS::DBParameterGroup')).toMatchObject({ Parameters: { 'rds.force_ssl': '1' } });
    });

    test('has its master password in no template and no environment', () => {
      const instance = stack.the<Record<string, unknown>>('AWS::RDS::DBInstance');
      expect(instance['ManageMasterUserPassword']).toBe(true);
      expect(instance).not.toHaveProperty('MasterUserPassword');
      const text = JSON.stringify(stack.resources);
      expect(text).not.toContain('resolve:secretsmanager');
      for (const { properties } of stack.all<{ Environment?: { Variables: Record<string, unknown> } }>('AWS::Lambda::Function')) {
        expect(Object.keys(properties.Environment?.Variables ?? {}).filter((name) => /password|url/i.test(name))).toEqual([]);
      }
    });

    test('has tables before the first load: the schedule waits for the migration', () => {
      const [rule] = stack.all('AWS::Events::Rule');
      expect(listOf(rule?.resource.DependsOn).some((id) => id.startsWith('MigrationDone'))).toBe(true);
    });
  });

  describe('the collector', () => {
    test('has one route, which requires a signature', () => {
      expect(stack.the('AWS::ApiGatewayV2::Route')).toMatchObject({ RouteKey: 'POST /clickstream', AuthorizationType: 'AWS_IAM' });
      expect(stack.the('AWS::ApiGatewayV2::Integration')).toMatchObject({ PayloadFormatVersion: '2.0' });
    });

    test('is throttled, and answers listed origins without credentials', () => {
      expect(stack.the('AWS::ApiGatewayV2::Stage')).toMatchObject({
        DefaultRouteSettings: { ThrottlingBurstLimit: 400, ThrottlingRateLimit: 200 },
      });
      const { CorsConfiguration } = stack.the<{ CorsConfiguration: Record<string, unknown> }>('AWS::ApiGatewayV2::Api');
      expect(CorsConfiguration).toMatchObject({ AllowOrigins: ['https://shop.example'], AllowMethods: ['POST'], AllowCredentials: false });
      expect(CorsConfiguration['AllowHeaders']).toContain('x-amz-security-token');
    });

    test.each(['content-type', ...ADDED_HEADERS])('lets a page send %s', (name) => {
      const { CorsConfiguration } = stack.the<{ CorsConfiguration: { AllowHeaders: string[] } }>('AWS::ApiGatewayV2::Api');
      // Browsers do not count this one among `*` (https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name).
      const any = name === 'authorization' ? [] : ['*'];
      expect(CorsConfiguration.AllowHeaders.some((allowed) => [name, ...any].includes(allowed))).toBe(true);
    });

    test('logs requests without address or browser', () => {
      const { AccessLogSettings } = stack.the<{ AccessLogSettings: { Format: string } }>('AWS::ApiGatewayV2::Stage');
      expect(AccessLogSettings.Format).toContain('$context.status');
      expect(AccessLogSettings.Format).not.toMatch(/identity|sourceIp|userAgent/);
    });
  });

  describe('the site', () => {
    const { DistributionConfig: site } = stack.the<Distribution>('AWS::CloudFront::Distribution');

    test('is read from its bucket only by the distribution, over TLS', () => {
      expect(site.DefaultCacheBehavior).toMatchObject({ ViewerProtocolPolicy: 'redirect-to-https', AllowedMethods: ['GET', 'HEAD'] });
      expect(site.Origins[0]?.OriginAccessControlId).toBeDefined();
      expect(site.Origins[0]?.S3OriginConfig.OriginAccessIdentity).toBe('');
    });

    test('answers 404 for missing files, and finds folders', () => {
      expect(
        site.CustomErrorResponses.map(({ ErrorCode, ResponseCode, ResponsePagePath }) => [ErrorCode, ResponseCode, ResponsePagePath]),
      ).toEqual([
        [403, 404, '/404.html'],
        [404, 404, '/404.html'],
      ]);
      expect(site.DefaultCacheBehavior.FunctionAssociations).toHaveLength(1);
    });
  });
}
