import { expect, test } from 'vitest';
import { connectionError } from '../../../../../src/stream/adapters/postgres/connection-error.ts';

const error = (code: string, message = ''): Error => Object.assign(new Error(message), { code });

test.each([
  [error('ECONNREFUSED'), 'No PostgreSQL responds at ha@db:5432/shop: start it'],
  [new AggregateError([error('ECONNREFUSED')]), 'No PostgreSQL responds at ha@db:5432/shop'],
  [new Error('Failed query', { cause: error('28P01') }), 'ha@db:5432/shop rejects this user or password: fix them'],
  [error('SELF_SIGNED_CERT_IN_CHAIN'), 'The certificate of ha@db:5432/shop is not trusted: add &sslrootcert'],
  [new Error('timeout expired'), 'ha@db:5432/shop does not respond: check the firewall'],
  [error('XX000', 'something new'), 'ha@db:5432/shop cannot be used (something new): fix the problem'],
])('%s becomes a message that says what to do', (refused, words) => {
  expect(connectionError(refused, 'ha@db:5432/shop').message).toContain(words);
});
