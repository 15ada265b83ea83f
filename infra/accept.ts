// Exceptions to the AWS Solutions rules, each with its reason, beside the resource that they are about.
import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Accepts findings on a construct and what is below it: rule, or `rule[finding]`, → why. */
export function accept(construct: Construct, reasons: Readonly<Record<string, string>>): void {
  Validations.of(construct).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
}

/** The rules' name for "this role may act on every object below a prefix". */
export const objectsOf = (bucket: IBucket, below: string): string =>
  `AwsSolutions-IAM5[Resource::<${Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement)}.Arn>/${below}]`;
