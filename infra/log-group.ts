// A log group with a retention. Made by the stack, so that no service makes one that is kept for ever.
import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Config } from './config.ts';

/** `name` is what the group holds: `receive`, `api`; `logGroupName` where a service prescribes it. Below `/aws/vendedlogs/`, services that deliver logs need no entry each in the account's log policy. */
export const createLogGroup = (
  scope: Construct,
  id: string,
  config: Config,
  name: string,
  logGroupName = `/aws/vendedlogs/${config.name}/${name}`,
): LogGroup =>
  new LogGroup(scope, id, {
    logGroupName,
    retention: config.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
