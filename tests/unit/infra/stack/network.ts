import { describe, expect, test } from 'vitest';
import { listOf, type Stack, type Statement } from '../synthesized.ts';
import { statementsOf } from './policies.ts';

/** Calls that Lambda itself makes for a function, from its own network: log lines, interfaces, dead letters. */
const LAMBDAS_OWN =
  /^(logs:(CreateLogStream|PutLogEvents)|ec2:.*NetworkInterface.*|ec2:.*PrivateIpAddresses|ec2:DescribeSubnets|sqs:SendMessage)$/;
/** A permission that is checked by the database when it is shown a token, which is signed without asking anybody. */
const NO_CALL = 'rds-db:connect';

interface Function {
  FunctionName: string;
  VpcConfig?: { SubnetIds: unknown[] };
  Role: { 'Fn::GetAtt': [string] };
}

export function network(stack: Stack): void {
  const endpoint = stack.the<{
    ServiceName: unknown;
    VpcEndpointType: string;
    PolicyDocument: { Statement: Statement[] };
    RouteTableIds: unknown[];
  }>('AWS::EC2::VPCEndpoint');
  const reached = new Set(endpoint.PolicyDocument.Statement.flatMap(({ Action }) => listOf(Action)));

  /** The AWS calls that a function's code makes. */
  const callsOf = ({ Role }: Function): string[] =>
    statementsOf(stack)
      .filter(({ role, statement }) => role === Role['Fn::GetAtt'][0] && statement.Effect === 'Allow')
      .flatMap(({ statement }) => listOf(statement.Action))
      .filter((action) => !LAMBDAS_OWN.test(action));

  const functions = stack.all<Function>('AWS::Lambda::Function').map(({ properties }) => properties);
  const within = functions.filter(({ VpcConfig }) => VpcConfig);

  describe('the network', () => {
    test('has no way in or out: no gateway to the internet, no NAT, no route but S3’s', () => {
      for (const type of ['InternetGateway', 'NatGateway', 'Route', 'EIP', 'VPCPeeringConnection', 'EgressOnlyInternetGateway']) {
        expect(stack.all(`AWS::EC2::${type}`)).toEqual([]);
      }
      expect(JSON.stringify(endpoint.ServiceName)).toMatch(/\.s3"/);
      expect(endpoint.VpcEndpointType).toBe('Gateway');
      expect(endpoint.RouteTableIds).toHaveLength(stack.all('AWS::EC2::RouteTable').length);
    });

    test('contains the functions that use the database, and no other', () => {
      expect(within.map(({ FunctionName }) => FunctionName).sort()).toEqual(['shiplog-load', 'shiplog-migrate']);
    });

    test('every AWS call of a function in it goes through the endpoint', () => {
      const calls = Object.fromEntries(within.map((one) => [one.FunctionName, callsOf(one).sort()]));
      expect(calls).toEqual({ 'shiplog-load': [NO_CALL, 's3:GetObject', 's3:ListBucket'], 'shiplog-migrate': [] });
      const unreachable = Object.values(calls)
        .flat()
        .filter((call) => call !== NO_CALL && !reached.has(call));
      expect(unreachable).toEqual([]);
    });

    test('the endpoint leads only to the raw bucket', () => {
      for (const { Resource, Action } of endpoint.PolicyDocument.Statement) {
        expect(JSON.stringify(Resource)).not.toMatch(/"\*"/);
        expect(JSON.stringify(Resource)).toContain('BucketsRaw');
        expect(listOf(Action).some((action) => action.includes('*'))).toBe(false);
      }
    });

    test('functions that read a secret are outside it', () => {
      const reader = functions.find((one) => callsOf(one).includes('secretsmanager:GetSecretValue'));
      expect(reader?.FunctionName).toBe('shiplog-courier');
      expect(reader?.VpcConfig).toBeUndefined();
      expect(callsOf(reader as Function).sort()).toEqual(['lambda:InvokeFunction', 'secretsmanager:GetSecretValue']);
    });

    test('the database admits PostgreSQL from those functions, and no one else', () => {
      const ingress = stack.all<Record<string, unknown>>('AWS::EC2::SecurityGroupIngress').map(({ properties }) => properties);
      expect(ingress).toHaveLength(1);
      expect(ingress[0]).toMatchObject({ FromPort: 5432, ToPort: 5432, IpProtocol: 'tcp' });
      expect(JSON.stringify(ingress[0]?.['SourceSecurityGroupId'])).toContain('NetworkFunctions');
      const groups = stack.all<{ SecurityGroupIngress?: unknown }>('AWS::EC2::SecurityGroup');
      expect(groups.filter(({ properties }) => properties.SecurityGroupIngress)).toEqual([]);
    });
  });
}
