// The private network: two isolated subnets, a gateway to S3, and no way to the internet in either direction.
import {
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  IpAddresses,
  type IVpc,
  Peer,
  Port,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import { createLogGroup } from './log-group.ts';

export interface Network {
  vpc: IVpc;
  /** Of functions that talk to the database and to S3. */
  functions: SecurityGroup;
  database: SecurityGroup;
}

/** PostgreSQL's. */
const DATABASE_PORT = 5432;

export function createNetwork(parent: Construct, config: Config, { raw }: Pick<Buckets, 'raw'>): Network {
  const scope = new Construct(parent, 'Network');
  const vpc = new Vpc(scope, 'Vpc', {
    ipAddresses: IpAddresses.cidr('10.0.0.0/24'),
    // RDS asks for two zones.
    maxAzs: 2,
    natGateways: 0,
    subnetConfiguration: [{ name: 'isolated', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 26 }],
    // Nothing is in the default group; emptying it would take a function with rights on every group.
    restrictDefaultSecurityGroup: false,
  });
  vpc.addFlowLog('Refused', {
    destination: FlowLogDestination.toCloudWatchLogs(createLogGroup(scope, 'FlowLog', config, 'vpc/refused')),
    trafficType: FlowLogTrafficType.REJECT,
  });

  // The only AWS service that these subnets reach. A gateway endpoint costs nothing; one for Secrets Manager or Firehose is 7 USD a month and zone.
  const endpoint = vpc.addGatewayEndpoint('S3', { service: GatewayVpcEndpointAwsService.S3 });
  endpoint.addToPolicy(
    new PolicyStatement({
      principals: [new AnyPrincipal()],
      actions: ['s3:GetObject', 's3:ListBucket'],
      resources: [raw.bucketArn, raw.arnForObjects('*')],
    }),
  );

  // CDK's interfaces are written for `exactOptionalPropertyTypes`, its classes are not.
  const network = vpc as IVpc;
  const functions = new SecurityGroup(scope, 'Functions', {
    vpc: network,
    allowAllOutbound: false,
    description: 'Functions that load and migrate the warehouse',
  });
  const database = new SecurityGroup(scope, 'Database', {
    vpc: network,
    allowAllOutbound: false,
    description: 'The warehouse: reached by its functions alone',
  });
  database.addIngressRule(functions, Port.tcp(DATABASE_PORT), 'Load and migration');
  functions.addEgressRule(database, Port.tcp(DATABASE_PORT), 'The warehouse');
  // To any address, of which the route table knows those of S3 alone. The number of S3's prefix list differs by region, and looking it up needs an account.
  functions.addEgressRule(Peer.anyIpv4(), Port.tcp(443), 'S3, through the gateway endpoint');
  return { vpc: network, functions, database };
}
