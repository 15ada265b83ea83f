// The stack, synthesized once for all that is asked of it.
import type { App } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { describe, expect, test } from 'vitest';
import { outputNames } from '../../../infra/outputs.ts';
import { exposure } from './stack/exposure.ts';
import { network } from './stack/network.ts';
import { permissions } from './stack/permissions.ts';
import { stream } from './stack/stream.ts';
import { synthesize } from './synthesized.ts';

// Throws where a rule of AWS Solutions is broken without a reason beside it.
const stack = synthesize({ alarmEmail: 'team@example.org' });

permissions(stack);
network(stack);
exposure(stack);
stream(stack);

describe('the deployment', () => {
  test('has these resources', () => {
    const counts: Record<string, number> = {};
    for (const { Type } of Object.values(stack.resources)) counts[Type] = (counts[Type] ?? 0) + 1;
    expect(Object.fromEntries(Object.entries(counts).toSorted())).toMatchSnapshot();
  });

  test('has the outputs that a deployer needs, and nothing secret', () => {
    expect([...stack.outputs].sort()).toEqual(Object.keys(outputNames).sort());
  });

  test('has an alarm for each way in which events are lost, late or expensive', () => {
    const alarms = stack.all<{ AlarmName: string; AlarmDescription: string; AlarmActions: unknown[] }>('AWS::CloudWatch::Alarm');
    expect(alarms.map(({ properties }) => properties.AlarmName.replace('shiplog-', '')).sort()).toEqual([
      'CollectorFails',
      'CollectorThrottles',
      'DatabaseIsBusy',
      'DeadLetters',
      'DiskIsFull',
      'LakeIsLate',
      'LakeRefuses',
      'LoadFails',
      'LoadIsSlow',
      'LoadStalled',
      'RawIsLate',
    ]);
    expect(alarms.every(({ properties }) => properties.AlarmActions.length === 1 && properties.AlarmDescription.length > 20)).toBe(true);
    expect(stack.the('AWS::Budgets::Budget')).toMatchObject({ Budget: { BudgetLimit: { Amount: 50, Unit: 'USD' } } });
  });

  test('tags what it creates', () => {
    const tagged = stack.all<{ Tags?: { Key: string; Value: string }[] }>('AWS::S3::Bucket');
    for (const { properties } of tagged) expect(properties.Tags).toContainEqual({ Key: 'project', Value: 'shiplog' });
  });

  test('keeps data when the stack is deleted', () => {
    const kept = [...stack.all('AWS::S3::Bucket'), ...stack.all('AWS::Cognito::UserPool')].map(({ resource }) => resource.DeletionPolicy);
    expect(new Set(kept)).toEqual(new Set(['Retain']));
    expect(stack.all('AWS::RDS::DBInstance')[0]?.resource.DeletionPolicy).toBe('Snapshot');
  });

  test('leaves nothing behind where keepData is false, takes unsigned posts where intake is open, and stops loading where it never loads', () => {
    const trial = synthesize({ keepData: false, intake: 'open', loadEveryMinutes: 'never', warehouse: { standby: true } });
    const policies = ['AWS::S3::Bucket', 'AWS::RDS::DBInstance', 'AWS::Cognito::UserPool'].flatMap((type) => trial.all(type));
    expect(policies.map(({ resource }) => resource.DeletionPolicy)).toEqual(policies.map(() => 'Delete'));
    expect(trial.the('AWS::RDS::DBInstance')).toMatchObject({ DeletionProtection: false, MultiAZ: true });
    expect(trial.the('AWS::ApiGatewayV2::Route')).toMatchObject({ AuthorizationType: 'NONE' });
    expect(trial.the('AWS::Events::Rule')).toMatchObject({ State: 'DISABLED' });
    expect(trial.all('AWS::CloudWatch::Alarm')).toHaveLength(10);
  });

  test('is refused when a role has all permissions', () => {
    const careless = (app: App): void => {
      const role = new Role(app.node.findChild('shiplog'), 'Careless', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
      role.addToPolicy(new PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
    };
    expect(() => synthesize({}, careless)).toThrow('AwsSolutions-IAM5[Action::s3:*]');
  });
});
