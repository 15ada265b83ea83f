// The whole deployment, in the order in which an event passes through it. One file a part; what a part makes is handed to the next.
import { type App, Stack, Tags } from 'aws-cdk-lib';
import { accept } from './accept.ts';
import { createBuckets } from './buckets.ts';
import { createCollector } from './collector.ts';
import type { Config } from './config.ts';
import { createHosting } from './hosting.ts';
import { createIdentity } from './identity.ts';
import { createLake } from './lake.ts';
import { createLoad } from './load.ts';
import { createMigration } from './migration.ts';
import { createNetwork } from './network.ts';
import { createOutputs } from './outputs.ts';
import { createStream } from './stream.ts';
import { createWarehouse } from './warehouse.ts';
import { createWatch } from './watch.ts';

/** The stack. It names no account and no region: those are the deployer's, at deployment. */
export function createStack(app: App, config: Config): Stack {
  const stack = new Stack(app, config.name, {
    description: 'Shiplog: clickstream from the page to PostgreSQL and Athena, and the site.',
    terminationProtection: config.keepData,
  });
  const buckets = createBuckets(stack, config);
  const lake = createLake(stack, config, buckets);
  const stream = createStream(stack, config, { buckets, lake });
  const collector = createCollector(stack, config, { buckets, stream });
  const network = createNetwork(stack, config, buckets);
  const warehouse = createWarehouse(stack, config, network);
  const migration = createMigration(stack, config, { network, warehouse });
  const load = createLoad(stack, config, { network, warehouse, buckets, migration });
  const identity = createIdentity(stack, config, { collector, lake, buckets });
  const hosting = createHosting(stack, config, buckets);
  createWatch(stack, config, { collector, stream, load, warehouse });
  createOutputs(stack, { collector, identity, hosting, buckets, warehouse, lake });
  accept(stack, { 'CloudFormation-Validate::W7001': 'CDK writes a mapping of Firehose’s addresses into every stack that has a stream.' });
  for (const [name, value] of Object.entries({ project: 'shiplog', stack: config.name, ...config.tags })) Tags.of(stack).add(name, value);
  return stack;
}
