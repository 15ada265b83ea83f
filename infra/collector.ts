// The collector: an HTTP API with one route, throttled, with a list of origins, and the function that answers it.
import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { DeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Construct } from 'constructs';
import { accept, objectsOf } from './accept.ts';
import type { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import { createFunction } from './function.ts';
import { createLogGroup } from './log-group.ts';

export interface Collector {
  api: HttpApi;
  stage: HttpStage;
  receive: NodejsFunction;
  /** Whole, with the path: what a tracker posts to. */
  url: string;
  /** What a role may be allowed to invoke: the one method of the one route. */
  routeArn: string;
}

/** As in the reference contract. No word that ad blockers look for. */
const PATH = '/clickstream';

/**
 * Any header, because tracing and sign-in libraries of a page add theirs to every request. Browsers do not count `authorization` among any,
 * and those of before 2019 only what is named: what a signed post has.
 */
const REQUEST_HEADERS = ['*', 'content-type', 'authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'];

/** One line a request. No address and no browser of the visitor: what went wrong is found without them. */
const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    time: '$context.requestTime',
    requestId: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    latency: '$context.responseLatency',
    integrationError: '$context.integrationErrorMessage',
    authorizerError: '$context.authorizer.error',
  }),
);

export function createCollector(
  parent: Construct,
  config: Config,
  { buckets, stream }: { buckets: Buckets; stream: DeliveryStream },
): Collector {
  const scope = new Construct(parent, 'Collector');
  const receive = createFunction(scope, config, {
    name: 'receive',
    entry: 'src/stream/runtimes/lambda/receive.ts',
    description: 'Validates and stores posted events: accepted ones through Firehose, rejected ones in S3',
    memoryMb: 512,
    timeout: Duration.seconds(15),
    environment: {
      RAW_BUCKET: buckets.raw.bucketName,
      RAW_STREAM: stream.deliveryStreamName,
      ALLOWED_ORIGINS: config.allowedOrigins.join(','),
    },
    calls: {
      'firehose:PutRecordBatch': [stream.deliveryStreamArn],
      // `events/` for the times when Firehose does not answer. What the world can reach writes, and reads nothing.
      's3:PutObject': [buckets.raw.arnForObjects('events/*'), buckets.raw.arnForObjects('rejected/*')],
    },
    accepted: {
      [objectsOf(buckets.raw, 'events/*')]: 'Each batch is a new object below one prefix.',
      [objectsOf(buckets.raw, 'rejected/*')]: 'Each rejected batch is a new object below one prefix.',
    },
  });
  const api = new HttpApi(scope, 'Api', {
    apiName: `${config.name}-collector`,
    createDefaultStage: false,
    corsPreflight: {
      allowOrigins: [...config.allowedOrigins],
      allowMethods: [CorsHttpMethod.POST],
      allowHeaders: REQUEST_HEADERS,
      // A page whose clock is wrong signs by the collector's.
      exposeHeaders: ['date', 'retry-after'],
      // With credentials browsers would reject the response that the reference ingest sends; cookies are not needed here.
      allowCredentials: false,
      maxAge: Duration.hours(2),
    },
  });
  const routes = api.addRoutes({
    path: PATH,
    methods: [HttpMethod.POST],
    integration: new HttpLambdaIntegration('Receive', receive),
    ...(config.intake === 'signed' ? { authorizer: new HttpIamAuthorizer() } : {}),
  });
  const stage = new HttpStage(scope, 'Stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: config.throttle.rate, burstLimit: config.throttle.burst },
    accessLogSettings: { destination: new LogGroupLogDestination(createLogGroup(scope, 'Log', config, 'api')), format: accessLine },
  });
  if (config.intake === 'open') {
    for (const route of routes)
      accept(route, {
        'AwsSolutions-APIG4':
          'intake is `open`: anyone who sees the page may post, as with the reference ingest. Throttle, origins and the event contract protect it.',
      });
  }
  const routeArn = api.arnForExecuteApi('POST', PATH, '$default');
  return { api, stage, receive, url: `${api.apiEndpoint}${PATH}`, routeArn };
}
