// The site on S3 and CloudFront, in place of GitHub Pages: files that only the distribution can read, over TLS, with the headers that Pages cannot send.
import { resolve } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import { type Buckets, bucketProps, createBucket } from './buckets.ts';
import type { Config } from './config.ts';
import { CONTENT_SECURITY_POLICY, securityHeaders } from './hosting/headers.ts';

export interface Hosting {
  bucket: IBucket;
  distribution: Distribution;
  url: string;
}

function headersPolicy(scope: Construct): ResponseHeadersPolicy {
  const custom = ['Permissions-Policy', 'Cross-Origin-Opener-Policy'];
  return new ResponseHeadersPolicy(scope, 'Headers', {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
    },
    customHeadersBehavior: { customHeaders: custom.map((header) => ({ header, value: securityHeaders[header] ?? '', override: true })) },
  });
}

export function createHosting(parent: Construct, config: Config, { accessLogs }: Pick<Buckets, 'accessLogs'>): Hosting {
  const scope = new Construct(parent, 'Hosting');
  const bucket = createBucket(scope, 'Site', {
    ...bucketProps(config),
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: 'site/',
  });
  const cleanUrls = new EdgeFunction(scope, 'CleanUrls', {
    runtime: FunctionRuntime.JS_2_0,
    comment: 'Maps folders to their index.html, and adds trailing slashes',
    code: FunctionCode.fromFile({ filePath: resolve(import.meta.dirname, 'hosting/clean-urls.js') }),
  });
  const { domain } = config;
  // Without the right to list, S3 says 403 of what is not there.
  const notFound = [403, 404].map((httpStatus) => ({
    httpStatus,
    responseHttpStatus: 404,
    responsePagePath: '/404.html',
    ttl: Duration.minutes(5),
  }));
  const distribution = new Distribution(scope, 'Distribution', {
    comment: `${config.name}: the site`,
    defaultRootObject: 'index.html',
    httpVersion: HttpVersion.HTTP2_AND_3,
    // Asia is in it; South America and Australia are served from further away, for less.
    priceClass: PriceClass.PRICE_CLASS_200,
    ...(domain
      ? {
          minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
          domainNames: [domain.name],
          certificate: Certificate.fromCertificateArn(scope, 'Certificate', domain.certificateArn),
        }
      : {}),
    errorResponses: notFound,
    defaultBehavior: {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy: headersPolicy(scope),
      functionAssociations: [{ function: cleanUrls, eventType: FunctionEventType.VIEWER_REQUEST }],
    },
  });
  accept(distribution, {
    'AwsSolutions-CFR1': 'A report is for readers anywhere.',
    'AwsSolutions-CFR2': 'Files without a server behind them; a firewall costs 5 USD per month and protects nothing here.',
    'AwsSolutions-CFR3':
      'The log would contain each reader’s address, which the site does not store. The bucket’s access log lists what the distribution fetched.',
    ...(domain
      ? {
          minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        }
      : { 'AwsSolutions-CFR4': 'The protocols of CloudFront’s default certificate are fixed; `domain` sets TLS 1.2 and later.' }),
  });
  return { bucket, distribution, url: `https://${domain?.name ?? distribution.distributionDomainName}/` };
}
