import { expect, test } from 'vitest';
import { configOf, defaults } from '../../../infra/config.ts';
import { deployment } from '../../../infra/deployment.ts';

const allowedOrigins = ['https://shop.example'];

test('an option that a deployment omits has its default', () => {
  expect(configOf({ allowedOrigins })).toEqual({ ...defaults, allowedOrigins });
  expect(configOf({ allowedOrigins, warehouse: { size: 't4g.medium' } }).warehouse).toEqual({ ...defaults.warehouse, size: 't4g.medium' });
});

test('the committed deployment is valid', () => {
  expect(() => configOf(deployment)).not.toThrow();
});

test('every fault is named at once, with what to write', () => {
  const domain = { name: 'report.example.com', certificateArn: 'arn:aws:acm:ap-southeast-1:1:certificate/x' };
  const wrong = () => configOf({ name: 'Shop!', allowedOrigins: ['https://shop.example/'], rawDays: 0, loadEveryMinutes: 1_000, domain });
  expect(wrong).toThrow(
    [
      'infra/deployment.ts cannot be deployed:',
      '  name: "Shop!" is invalid; write 2 to 20 lowercase letters, digits and hyphens',
      '  allowedOrigins: "https://shop.example/" is not an origin; write it as https://shop.example, without a path',
      '  rawDays: 0 is not a whole number above 0',
      '  loadEveryMinutes: write at most 720, or never',
      '  domain.certificateArn: CloudFront accepts only certificates from us-east-1; request one there',
    ].join('\n'),
  );
});

test('an empty list of origins is an error', () => {
  expect(() => configOf({})).toThrow('allowedOrigins: is empty; list the origins that may post, such as https://shop.example');
});
