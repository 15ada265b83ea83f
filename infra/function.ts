// One Lambda function: its code bundled, its log group, and a dedicated role with only the listed permissions.
import { resolve } from 'node:path';
import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import { Effect, type IRole, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, SystemLogLevel } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Config } from './config.ts';
import { createLogGroup } from './log-group.ts';
import type { Network } from './network.ts';

const root = resolve(import.meta.dirname, '..');

export interface FunctionSpec {
  /** Last part of its name: `receive`. */
  name: string;
  /** Its file, from the repository's root, which exports `handler`. */
  entry: string;
  description: string;
  memoryMb: number;
  timeout: Duration;
  environment: Record<string, string>;
  /** Every AWS call that it makes: action → resources. */
  calls: Readonly<Record<string, readonly string[]>>;
  /** In which network it stands; outside of any without. */
  network?: Network;
  /** Where an event goes that failed three times. Lambda writes it there itself, not through the network. */
  deadLetters?: IQueue;
  /** Findings about its role, and why they are accepted. */
  accepted?: Readonly<Record<string, string>>;
  /** Packages that the runtime brings along, and the bundle leaves out. */
  provided?: readonly string[];
}

/** What Lambda does to attach a function to subnets. None of these takes a resource that is known before. */
const ATTACH = [
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
];

/** Lambda may attach; the function's own code, which runs with the same role, may not (as AWS's guide to Lambda in a VPC advises). */
const attaching = (functionArn: string): PolicyStatement[] => [
  new PolicyStatement({ actions: ATTACH, resources: ['*'] }),
  new PolicyStatement({
    effect: Effect.DENY,
    actions: ATTACH,
    resources: ['*'],
    conditions: { ArnEquals: { 'lambda:SourceFunctionArn': functionArn } },
  }),
];

function createRole(scope: Construct, logGroupArn: string, functionArn: string, spec: FunctionSpec): IRole {
  const statements = [
    new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroupArn] }),
    ...Object.entries(spec.calls).map(([action, resources]) => new PolicyStatement({ actions: [action], resources: [...resources] })),
    ...(spec.network ? attaching(functionArn) : []),
    ...(spec.deadLetters ? [new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [spec.deadLetters.queueArn] })] : []),
  ];
  const role = new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: { calls: new PolicyDocument({ statements }) },
  });
  accept(role, {
    ...(spec.network
      ? {
          'AwsSolutions-IAM5[Resource::*]':
            'EC2 gives network interfaces no name before they exist. The function’s own code is denied these actions.',
        }
      : {}),
    ...spec.accepted,
  });
  // Without it CDK would add its managed policies, which may write any log group.
  return role.withoutPolicyUpdates();
}

/** The function, in the newest Node of Lambda, on ARM: a fifth cheaper. */
export function createFunction(parent: Construct, config: Config, spec: FunctionSpec): NodejsFunction {
  const scope = new Construct(parent, spec.name);
  const functionName = `${config.name}-${spec.name}`;
  const logGroup = createLogGroup(scope, 'Log', config, spec.name);
  const functionArn = Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: functionName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  const entry = resolve(root, spec.entry);
  return new NodejsFunction(scope, 'Function', {
    functionName,
    entry,
    projectRoot: root,
    depsLockFilePath: resolve(root, 'package-lock.json'),
    description: spec.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: spec.memoryMb,
    timeout: spec.timeout,
    environment: spec.environment,
    awsSdkConnectionReuse: false,
    role: createRole(scope, logGroup.logGroupArn, functionArn, spec),
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    systemLogLevelV2: SystemLogLevel.WARN,
    ...(spec.network
      ? { vpc: spec.network.vpc, vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED }, securityGroups: [spec.network.functions] }
      : {}),
    ...(spec.deadLetters ? { deadLetterQueue: spec.deadLetters, retryAttempts: 2, maxEventAge: Duration.hours(1) } : {}),
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      minify: true,
      logLevel: LogLevel.WARNING,
      mainFields: ['module', 'main'],
      loader: { '.sql': 'text' },
      // Packages written for `require` meet it in a module, too.
      banner: "import{createRequire as r}from'node:module';const require=r(import.meta.url);",
      externalModules: [...(spec.provided ?? []), 'pg-native'],
    },
  });
}
