// How a private database gets its tables and users, at each deployment with new migrations.
//
// The function that talks to the database runs in subnets that cannot reach Secrets Manager, and IAM logins exist only after the first login
// with the master password. So that password has to get in there once. Ways that were weighed:
//   - in the function's environment, by a dynamic reference: permanently readable for anyone who may read the function's configuration;
//   - an interface endpoint for Secrets Manager: sound, 7 USD a month and zone for a call a month;
//   - a state machine that reads the secret and invokes: the password stays in its execution history;
//   - the RDS Data API: Aurora only.
// Hence a second function outside the network, the courier: the deployment calls it, it reads the secret and invokes the migration with it, synchronously
// and over TLS. The password is in two processes' memory and nowhere else: no template, no environment, no log. RDS changes it every week.
// From then on the load logs in by IAM as a user who may write rows and no tables.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CfnResource, CustomResource, Duration } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Config } from './config.ts';
import { createFunction } from './function.ts';
import type { Network } from './network.ts';
import type { Warehouse } from './warehouse.ts';

/** Which folders of SQL the migrate function applies. */
const MIGRATIONS = ['src/stream/pipeline/warehouse/migrations', 'src/stream/shop/migrations'];

/** The database user that the load logs in as, by IAM. The migration makes it. */
export const LOADER = 'loader';

export interface Migration {
  /** What needs tables depends on it. */
  done: CustomResource;
}

/** Changes exactly when a migration is added or altered: then, and at the first deployment, CloudFormation calls the courier. */
function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const path = resolve(import.meta.dirname, '..', folder);
    for (const name of readdirSync(path).sort()) hash.update(`${folder}/${name}\0`).update(readFileSync(resolve(path, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

export function createMigration(
  parent: Construct,
  config: Config,
  { network, warehouse }: { network: Network; warehouse: Warehouse },
): Migration {
  const scope = new Construct(parent, 'Migration');
  const migrate = createFunction(scope, config, {
    name: 'migrate',
    entry: 'src/stream/runtimes/lambda/migrate.ts',
    description: 'Creates the tables of warehouse and shop, and the database user of the load',
    memoryMb: 512,
    timeout: Duration.minutes(4),
    environment: { ...warehouse.environment, DATABASE_USER: LOADER },
    calls: {},
    network,
  });
  const courier = createFunction(scope, config, {
    name: 'courier',
    entry: 'infra/courier.ts',
    description: 'Passes the master password to the migration during a deployment',
    memoryMb: 256,
    timeout: Duration.minutes(5),
    environment: { MASTER_SECRET: warehouse.master.secretArn, MIGRATE_FUNCTION: migrate.functionName },
    calls: {
      'secretsmanager:GetSecretValue': [warehouse.master.secretArn],
      'lambda:InvokeFunction': [migrate.functionArn],
    },
    provided: ['@aws-sdk/*'],
  });
  courier.addPermission('Deployment', { principal: new ServicePrincipal('cloudformation.amazonaws.com') });
  const done = new CustomResource(scope, 'Done', {
    serviceToken: courier.functionArn,
    // A recreated database has no tables either.
    properties: { migrations: digestOf(MIGRATIONS), database: warehouse.instance.instanceResourceId },
  });
  // A number, as CloudFormation has it; the construct writes a string.
  (done.node.defaultChild as CfnResource).addPropertyOverride('ServiceTimeout', Duration.minutes(6).toSeconds());
  done.node.addDependency(warehouse.instance, migrate);
  return { done };
}
