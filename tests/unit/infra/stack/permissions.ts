import { describe, expect, test } from 'vitest';
import { listOf, type Stack } from '../synthesized.ts';
import { managed, statementsOf } from './policies.ts';

/** Resources ending in a star, and why each is the least that works. */
const starred: Readonly<Record<string, string>> = {
  'CollectorreceiveRole BucketsRaw/events/*': 'each batch is a new object',
  'CollectorreceiveRole BucketsRaw/rejected/*': 'each refused batch is a new object',
  'StreamRole BucketsRaw/*': 'Firehose names its objects',
  'StreamRole BucketsLake/*': 'Firehose names its objects',
  'LoadloadRole BucketsRaw/events/*': 'it reads every raw object',
  'IdentityMentor BucketsLake/events/*': 'Athena reads every file of the table',
  'IdentityMentor BucketsAnswers/*': 'Athena names its answers',
};

const withoutDigest = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

/** `{"Fn::Join": ["", [{"Fn::GetAtt": ["BucketsRaw…", "Arn"]}, "/events/*"]]}` → `BucketsRaw/events/*`. */
function words(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const {
    'Fn::Join': join,
    'Fn::GetAtt': attribute,
    Ref,
  } = resource as { 'Fn::Join'?: [string, unknown[]]; 'Fn::GetAtt'?: [string]; Ref?: string };
  if (join) return join[1].map(words).join('');
  return withoutDigest(attribute?.[0] ?? Ref ?? '?');
}

export function permissions(stack: Stack): void {
  const statements = statementsOf(stack);
  const allowed = statements.filter(({ statement }) => statement.Effect === 'Allow');

  describe('permissions', () => {
    test('no action contains a star', () => {
      expect(allowed.flatMap(({ statement }) => listOf(statement.Action)).filter((action) => action.includes('*'))).toEqual([]);
    });

    test('a role may act on everything only to attach a function to the network, which the function’s own code is denied', () => {
      const anything = statements.filter(({ statement }) => listOf(statement.Resource).includes('*'));
      for (const { role, statement } of anything) {
        expect(listOf(statement.Action).every((action) => action.startsWith('ec2:'))).toBe(true);
        const opposite = anything.find((one) => one.role === role && one.statement.Effect !== statement.Effect);
        expect(listOf(opposite?.statement.Action)).toEqual(listOf(statement.Action));
      }
      expect(new Set(anything.map(({ role }) => withoutDigest(role)))).toEqual(new Set(['LoadloadRole', 'MigrationmigrateRole']));
      const denied = anything.find(({ statement }) => statement.Effect === 'Deny');
      expect(JSON.stringify(denied?.statement.Condition)).toContain('lambda:SourceFunctionArn');
    });

    test('every other star is one of a short list, with its reason', () => {
      const found = allowed.flatMap(({ role, statement }) =>
        listOf(statement.Resource)
          .map(words)
          .filter((resource) => resource !== '*' && resource.endsWith('*'))
          .map((resource) => `${withoutDigest(role)} ${resource}`),
      );
      expect([...new Set(found)].sort()).toEqual(Object.keys(starred).sort());
    });

    test('no role has a policy that AWS may change', () => {
      expect(managed(stack)).toEqual([]);
    });

    test('each function has its own role', () => {
      const roles = stack
        .all<{ Role: { 'Fn::GetAtt': [string] } }>('AWS::Lambda::Function')
        .map(({ properties }) => properties.Role['Fn::GetAtt'][0]);
      expect(new Set(roles).size).toBe(roles.length);
      expect(roles).toHaveLength(4);
    });

    test('the public function may write and not read', () => {
      const actions = allowed
        .filter(({ role }) => role.startsWith('Collectorreceive'))
        .flatMap(({ statement }) => listOf(statement.Action));
      expect(actions.sort()).toEqual(['firehose:PutRecordBatch', 'logs:CreateLogStream', 'logs:PutLogEvents', 's3:PutObject']);
    });

    test('a guest and a shopper may post events and do nothing else', () => {
      for (const who of ['IdentityGuest', 'IdentityShopper']) {
        const may = allowed.filter(({ role }) => withoutDigest(role) === who).map(({ statement }) => statement);
        expect(may.map(({ Action }) => Action)).toEqual(['execute-api:Invoke']);
        expect(words(may[0]?.Resource)).toMatch(/CollectorApi\/\$default\/POST\/clickstream$/);
      }
    });

    test('only this identity pool assigns its roles: one to guests, the others to signed-in users', () => {
      const trusts = stack
        .all<{ AssumeRolePolicyDocument: { Statement: { Condition?: Record<string, Record<string, unknown>> }[] } }>('AWS::IAM::Role')
        .filter(({ id }) => id.startsWith('Identity'))
        .map(({ id, properties }) => ({ id: withoutDigest(id), condition: properties.AssumeRolePolicyDocument.Statement[0]?.Condition }));
      for (const { id, condition } of trusts) {
        expect(words(condition?.['StringEquals']?.['cognito-identity.amazonaws.com:aud'])).toBe('IdentityIdentities');
        const who = id === 'IdentityGuest' ? 'unauthenticated' : 'authenticated';
        expect(condition?.['ForAnyValue:StringLike']?.['cognito-identity.amazonaws.com:amr']).toBe(who);
      }
      expect(trusts.map(({ id }) => id)).toEqual(['IdentityGuest', 'IdentityShopper', 'IdentityMentor']);
    });

    test('a mentor may query one workgroup and one database', () => {
      const may = allowed.filter(({ role }) => withoutDigest(role) === 'IdentityMentor').map(({ statement }) => statement);
      const athena = may.find(({ Action }) => listOf(Action).some((action) => action.startsWith('athena:')));
      expect(words(athena?.Resource)).toMatch(/workgroup\/shiplog$/);
      const glue = may.find(({ Action }) => listOf(Action).includes('glue:GetTable'));
      expect(
        listOf(glue?.Resource)
          .map(words)
          .every((arn) => /:(catalog|database\/shiplog|table\/shiplog\/[a-z_]+)$/.test(arn)),
      ).toBe(true);
    });
  });
}
