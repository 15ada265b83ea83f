// The warehouse: one small PostgreSQL in the isolated subnets. Encrypted, TLS alone, people and functions by IAM; its master password is known to RDS only.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { InstanceType, SubnetType } from 'aws-cdk-lib/aws-ec2';
import {
  CaCertificate,
  Credentials,
  DatabaseInstance,
  DatabaseInstanceEngine,
  ParameterGroup,
  PostgresEngineVersion,
  StorageType,
} from 'aws-cdk-lib/aws-rds';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Config } from './config.ts';
import { createLogGroup } from './log-group.ts';
import type { Network } from './network.ts';

export interface Warehouse {
  instance: DatabaseInstance;
  /** The master user's name and password, made, kept and changed every week by RDS. */
  master: ISecret;
  /** What a function is told of it, beside its user. */
  environment: Record<string, string>;
}

const DATABASE = 'warehouse';

/** In Lambda's runtime since Node 20: the authorities of Amazon's certificates, RDS's among them, which Node itself does not know. */
const CERTIFICATES = '/var/runtime/ca-cert.pem';

export function createWarehouse(parent: Construct, config: Config, network: Network): Warehouse {
  const scope = new Construct(parent, 'Warehouse');
  const engine = DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_18 });
  const parameterGroup = new ParameterGroup(scope, 'Parameters', {
    engine,
    description: 'TLS for every connection; no values of statements in the log, which would be events',
    parameters: { 'rds.force_ssl': '1', log_parameter_max_length: '0', log_parameter_max_length_on_error: '0' },
  });
  const { size, storageGb, mostStorageGb, standby, backupDays } = config.warehouse;
  const instanceIdentifier = `${config.name}-warehouse`;
  const log = createLogGroup(scope, 'Log', config, 'warehouse', `/aws/rds/instance/${instanceIdentifier}/postgresql`);
  const instance = new DatabaseInstance(scope, 'Instance', {
    instanceIdentifier,
    engine,
    parameterGroup,
    instanceType: new InstanceType(size),
    databaseName: DATABASE,
    credentials: Credentials.fromUsername('master'),
    manageMasterUserPassword: true,
    iamAuthentication: true,
    vpc: network.vpc,
    vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
    securityGroups: [network.database],
    publiclyAccessible: false,
    caCertificate: CaCertificate.RDS_CA_RSA2048_G1,
    storageType: StorageType.GP3,
    allocatedStorage: storageGb,
    maxAllocatedStorage: mostStorageGb,
    storageEncrypted: true,
    multiAz: standby,
    backupRetention: Duration.days(backupDays),
    copyTagsToSnapshot: true,
    autoMinorVersionUpgrade: true,
    cloudwatchLogsExports: ['postgresql'],
    deletionProtection: config.keepData,
    deleteAutomatedBackups: !config.keepData,
    removalPolicy: config.keepData ? RemovalPolicy.SNAPSHOT : RemovalPolicy.DESTROY,
  });
  instance.node.addDependency(log);
  accept(instance, {
    'AwsSolutions-RDS11': 'The port is not a secret: only two functions can reach it.',
    ...(standby
      ? {}
      : {
          'AwsSolutions-RDS3': 'The warehouse can be reloaded from the raw log; `warehouse.standby` adds a second zone.',
        }),
    ...(config.keepData ? {} : { 'AwsSolutions-RDS10': 'keepData is false: the database is deleted with the stack.' }),
  });
  const { secret } = instance;
  if (!secret) throw new Error('RDS manages no master password, so the migration cannot log in');
  return {
    instance,
    master: secret,
    environment: {
      DATABASE_HOST: instance.dbInstanceEndpointAddress,
      DATABASE_PORT: instance.dbInstanceEndpointPort,
      DATABASE_NAME: DATABASE,
      NODE_EXTRA_CA_CERTS: CERTIFICATES,
    },
  };
}
