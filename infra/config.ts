// Every option of a deployment, typed, with its default. A deployer edits deployment.ts; the rest of infra/ reads only `Config`.

/** The site's own address on CloudFront, in place of the one that CloudFront gives. */
export interface Domain {
  /** Such as `report.example.com`; its DNS points to the distribution. */
  name: string;
  /** A certificate of AWS Certificate Manager in us-east-1. */
  certificateArn: string;
}

export interface Config {
  /** Name of the stack, and first part of the names of functions, the stream and the database: small letters, digits, hyphens. */
  name: string;
  /** Pages that may post events: `https://shop.example`, no path. At least one. */
  allowedOrigins: readonly string[];
  /** `signed`: posts need credentials of the identity pool, a guest's will do. `open`: anybody may post, as the reference client does. */
  intake: 'signed' | 'open';
  /** What the API takes a second before it answers 429, and how much of it at once. */
  throttle: { rate: number; burst: number };
  /** Minutes between two loads of the warehouse; `never` where it is outgrown and Athena alone is asked. */
  loadEveryMinutes: number | 'never';
  warehouse: {
    /** Instance class: `t4g.micro`. */
    size: string;
    storageGb: number;
    /** Maximum size of automatic storage growth. */
    mostStorageGb: number;
    /** A standby in another zone, at twice the price. */
    standby: boolean;
    backupDays: number;
  };
  /** Days that raw JSON is kept. The load must have read it before; a replay reaches back no further. */
  rawDays: number;
  /** Days that the lake's Parquet is kept. */
  lakeDays: number;
  /** Days that the lake's report views look back: they scan no more than that. */
  reportDays: number;
  /** Gigabytes after which Athena stops a query. */
  scanLimitGb: number;
  logDays: LogDays;
  /** Hears alarms and the budget. */
  alarmEmail?: string;
  /** US dollars a month. */
  monthlyBudget: number;
  domain?: Domain;
  /** True: buckets stay when the stack goes, the database leaves a snapshot, and neither it nor the user pool can be deleted by mistake. False: all of it goes. */
  keepData: boolean;
  /** Tags of every resource, beside `project` and `stack`. */
  tags: Readonly<Record<string, string>>;
}

/** Retentions that CloudWatch knows. */
export type LogDays = 1 | 3 | 7 | 14 | 30 | 60 | 90 | 180 | 365;

export const defaults: Config = {
  name: 'shiplog',
  allowedOrigins: [],
  intake: 'signed',
  throttle: { rate: 200, burst: 400 },
  loadEveryMinutes: 5,
  warehouse: { size: 't4g.micro', storageGb: 20, mostStorageGb: 100, standby: false, backupDays: 7 },
  rawDays: 365,
  lakeDays: 730,
  reportDays: 90,
  scanLimitGb: 10,
  logDays: 30,
  monthlyBudget: 50,
  keepData: true,
  tags: {},
};

/** What a deployer writes: whatever differs from the defaults. */
export type Deployment = Partial<Omit<Config, 'warehouse'>> & { warehouse?: Partial<Config['warehouse']> };

/** An alarm looks back two turns of the load, and a day at most. */
const MOST_MINUTES = 720;

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;

function faultsOf(config: Config): string[] {
  const { name, allowedOrigins, warehouse, throttle, loadEveryMinutes, domain } = config;
  const counts = {
    ...warehouse,
    ...throttle,
    ...(loadEveryMinutes === 'never' ? {} : { loadEveryMinutes }),
    rawDays: config.rawDays,
    lakeDays: config.lakeDays,
    reportDays: config.reportDays,
  };
  const { size: _, standby: __, ...numbers } = counts;
  return [
    ...(/^[a-z][a-z0-9-]{1,19}$/.test(name) ? [] : [`name: "${name}" is invalid; write 2 to 20 lowercase letters, digits and hyphens`]),
    ...(allowedOrigins.length > 0 ? [] : ['allowedOrigins: is empty; list the origins that may post, such as https://shop.example']),
    ...allowedOrigins
      .filter((origin) => !isOrigin(origin))
      .map((origin) => `allowedOrigins: "${origin}" is not an origin; write it as https://shop.example, without a path`),
    ...Object.entries(numbers)
      .filter(([, value]) => !isCount(value))
      .map(([key, value]) => `${key}: ${value} is not a whole number above 0`),
    ...(loadEveryMinutes !== 'never' && loadEveryMinutes > MOST_MINUTES
      ? [`loadEveryMinutes: write at most ${MOST_MINUTES}, or never`]
      : []),
    ...(warehouse.mostStorageGb > warehouse.storageGb * 1.1 ? [] : ['mostStorageGb: must be more than a tenth above storageGb']),
    ...(domain && !domain.certificateArn.startsWith('arn:aws:acm:us-east-1:')
      ? ['domain.certificateArn: CloudFront accepts only certificates from us-east-1; request one there']
      : []),
  ];
}

/** The deployment with its defaults. Throws an Error that names every fault and what to write instead. */
export function configOf(deployment: Deployment): Config {
  const config = { ...defaults, ...deployment, warehouse: { ...defaults.warehouse, ...deployment.warehouse } };
  const faults = faultsOf(config);
  if (faults.length > 0) throw new Error(`infra/deployment.ts cannot be deployed:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return config;
}
