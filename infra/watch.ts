// Notifications: an alarm for each way in which events could be lost, late or expensive, and a budget.
import { Duration, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Alarm, ComparisonOperator, type IMetric, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { DeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Collector } from './collector.ts';
import type { Config } from './config.ts';
import type { Load } from './load.ts';
import type { Warehouse } from './warehouse.ts';

interface Parts {
  collector: Collector;
  stream: DeliveryStream;
  load: Load;
  warehouse: Warehouse;
}

interface Watched {
  /** What it says to who is woken. */
  says: string;
  metric: IMetric;
  /** It wakes from here on, or below where `below` is set. */
  at: number;
  below?: true;
  /** Periods in a row. */
  during?: number;
  /** No measurement is as bad as a bad one. */
  silenceIsBad?: true;
}

const period = Duration.minutes(5);
const GIGABYTE = 1024 ** 3;

function watched(
  { collector, stream, load: { load, deadLetters }, warehouse: { instance } }: Parts,
  turn: Config['loadEveryMinutes'],
): Record<string, Watched> {
  const firehose = (metricName: string, statistic: string): Metric =>
    new Metric({
      namespace: 'AWS/Firehose',
      metricName,
      dimensionsMap: { DeliveryStreamName: stream.deliveryStreamName },
      statistic,
      period,
    });
  return {
    CollectorFails: {
      says: 'The collector returns 5xx: pages keep their events and retry',
      metric: collector.stage.metricServerError({ period, statistic: Stats.SUM }),
      at: 5,
    },
    CollectorThrottles: {
      says: 'Requests are throttled: request more concurrency',
      metric: collector.receive.metricThrottles({ period }),
      at: 1,
    },
    LoadFails: {
      says: 'The load fails: the warehouse falls behind, no data is lost',
      metric: load.metricErrors({ period }),
      at: 1,
      during: 3,
    },
    ...(turn === 'never'
      ? {}
      : {
          LoadStalled: {
            says: 'No load has run for two intervals',
            metric: load.metricInvocations({ period }),
            at: 1,
            below: true,
            during: Math.ceil((2 * turn) / period.toMinutes()),
            silenceIsBad: true,
          },
        }),
    LoadIsSlow: {
      says: 'A load takes nearly the maximum run time of a function: use a larger database or load more often',
      metric: load.metricDuration({ period, statistic: Stats.MAXIMUM }),
      at: Duration.minutes(8).toMilliseconds(),
    },
    DeadLetters: {
      says: 'A load failed three times',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      at: 1,
    },
    LakeIsLate: {
      says: 'Firehose has held events for more than half an hour',
      metric: firehose('DeliveryToS3.DataFreshness', Stats.MAXIMUM),
      at: 30 * 60,
    },
    RawIsLate: {
      says: 'Firehose has held raw events for more than half an hour',
      metric: firehose('BackupToS3.DataFreshness', Stats.MAXIMUM),
      at: 30 * 60,
    },
    LakeRefuses: {
      says: 'Events could not be written as Parquet: see failed/ in the lake’s bucket. Their raw JSON is stored',
      metric: firehose('FailedConversion.Records', Stats.SUM),
      at: 1,
    },
    DiskIsFull: {
      says: 'The warehouse has less than 2 GB left',
      metric: instance.metricFreeStorageSpace({ period, statistic: Stats.MINIMUM }),
      at: 2 * GIGABYTE,
      below: true,
    },
    DatabaseIsBusy: {
      says: 'The warehouse uses 90 % CPU for half an hour',
      metric: instance.metricCPUUtilization({ period }),
      at: 90,
      during: 6,
    },
  };
}

export function createWatch(parent: Construct, config: Config, parts: Parts): Topic {
  const scope = new Construct(parent, 'Watch');
  const topic = new Topic(scope, 'Topic', { displayName: `${config.name}: alarms`, enforceSSL: true });
  accept(topic, {
    'AwsSolutions-SNS2': 'Its messages contain no personal data; a customer key, which alarms would need, costs 1 USD per month.',
  });
  // A policy of the topic's own, such as the one for TLS, replaces the one by which alarms of this account may speak.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(parent).account } },
    }),
  );
  if (config.alarmEmail) topic.addSubscription(new EmailSubscription(config.alarmEmail));
  for (const [id, { says, metric, at, below, during = 1, silenceIsBad }] of Object.entries(watched(parts, config.loadEveryMinutes))) {
    new Alarm(scope, id, {
      alarmName: `${config.name}-${id}`,
      alarmDescription: says,
      metric,
      threshold: at,
      comparisonOperator: below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: during,
      treatMissingData: silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(topic));
  }
  // Without an address the budget still shows in the console.
  const subscribers = config.alarmEmail ? [{ subscriptionType: 'EMAIL', address: config.alarmEmail }] : [];
  const notice = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: { notificationType, threshold, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
    subscribers,
  });
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: config.name,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: config.monthlyBudget, unit: 'USD' },
      costFilters: { TagKeyValue: [`user:stack$${config.name}`] },
    },
    ...(subscribers.length > 0 ? { notificationsWithSubscribers: [notice('ACTUAL', 80), notice('FORECASTED', 100)] } : {}),
  });
  return topic;
}
