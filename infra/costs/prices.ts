// Published prices, on demand, us-east-1, without free tiers and discounts. What could not be confirmed says so by having no month.

export interface Price {
  service: string;
  what: string;
  usd: number;
  per: string;
  /** When it was seen as published; absent where it is an assumption to be checked. */
  asOf?: string;
  url: string;
}

const pages = {
  gateway: 'https://aws.amazon.com/api-gateway/pricing/',
  lambda: 'https://aws.amazon.com/lambda/pricing/',
  firehose: 'https://aws.amazon.com/firehose/pricing/',
  s3: 'https://aws.amazon.com/s3/pricing/',
  rds: 'https://aws.amazon.com/rds/postgresql/pricing/',
  athena: 'https://aws.amazon.com/athena/pricing/',
  watch: 'https://aws.amazon.com/cloudwatch/pricing/',
  secrets: 'https://aws.amazon.com/secrets-manager/pricing/',
} as const;

export const prices = {
  request: {
    service: 'API Gateway, HTTP API',
    what: 'requests, the first 300 million',
    usd: 1,
    per: 'million',
    asOf: '2026',
    url: pages.gateway,
  },
  moreRequests: {
    service: 'API Gateway, HTTP API',
    what: 'requests beyond',
    usd: 0.9,
    per: 'million',
    asOf: '2026',
    url: pages.gateway,
  },
  out: { service: 'API Gateway, HTTP API', what: 'responses to the internet', usd: 0.09, per: 'GB', asOf: '2026', url: pages.gateway },
  call: { service: 'Lambda', what: 'invocations', usd: 0.2, per: 'million', asOf: 'March 2026', url: pages.lambda },
  compute: { service: 'Lambda', what: 'ARM, compute', usd: 0.0000133334, per: 'GB-second', asOf: 'March 2026', url: pages.lambda },
  ingest: { service: 'Firehose', what: 'ingestion, rounded up to 5 KB per record', usd: 0.029, per: 'GB', url: pages.firehose },
  convert: { service: 'Firehose', what: 'conversion to Parquet, rounded likewise', usd: 0.018, per: 'GB', url: pages.firehose },
  partition: { service: 'Firehose', what: 'dynamic partitioning', usd: 0.02, per: 'GB', url: pages.firehose },
  partitionObject: { service: 'Firehose', what: 'objects in partitions', usd: 0.005, per: 'thousand', url: pages.firehose },
  jq: { service: 'Firehose', what: 'key extraction with JQ', usd: 0.07, per: 'hour', url: pages.firehose },
  store: { service: 'S3 Standard', what: 'storage, the first 50 TB', usd: 0.023, per: 'GB-month', asOf: 'March 2026', url: pages.s3 },
  storeMore: { service: 'S3 Standard', what: 'storage, the next 450 TB', usd: 0.022, per: 'GB-month', url: pages.s3 },
  put: { service: 'S3 Standard', what: 'PUT, LIST', usd: 0.005, per: 'thousand', asOf: 'March 2026', url: pages.s3 },
  get: { service: 'S3 Standard', what: 'GET', usd: 0.0004, per: 'thousand', asOf: 'March 2026', url: pages.s3 },
  micro: { service: 'RDS PostgreSQL', what: 'db.t4g.micro, one zone', usd: 0.016, per: 'hour', asOf: 'June 2026', url: pages.rds },
  medium: { service: 'RDS PostgreSQL', what: 'db.t4g.medium, one zone', usd: 0.065, per: 'hour', asOf: 'June 2026', url: pages.rds },
  disk: { service: 'RDS PostgreSQL', what: 'gp3 storage', usd: 0.115, per: 'GB-month', asOf: 'June 2026', url: pages.rds },
  scan: { service: 'Athena', what: 'data scanned', usd: 5, per: 'TB', url: pages.athena },
  logs: { service: 'CloudWatch', what: 'log ingestion', usd: 0.5, per: 'GB', asOf: '2026', url: pages.watch },
  alarm: { service: 'CloudWatch', what: 'alarms', usd: 0.1, per: 'alarm-month', url: pages.watch },
  secret: { service: 'Secrets Manager', what: 'the master password', usd: 0.4, per: 'secret-month', url: pages.secrets },
} as const satisfies Record<string, Price>;
