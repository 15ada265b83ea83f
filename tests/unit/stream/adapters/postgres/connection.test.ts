import { expect, test } from 'vitest';
import { connectionOf, shown } from '../../../../../src/stream/adapters/postgres/connection.ts';

const read = (path: string): string => `certificate of ${path}`;
const of = (url: string) => connectionOf(url, read);

test('an address is read as psql reads it', () => {
  expect(of('postgres://ha:p%40ss%2Fword@db.example/shop')).toEqual({
    host: 'db.example',
    port: 5432,
    database: 'shop',
    user: 'ha',
    password: 'p@ss/word',
    ssl: false,
  });
  expect(of('postgresql://ha@[::1]:5433/shop')).toMatchObject({ host: '::1', port: 5433, password: undefined });
  expect(of('postgres:///shop?user=ha&host=/var/run/postgresql')).toMatchObject({ host: '/var/run/postgresql', database: 'shop' });
});

test('sslmode means what it means to psql', () => {
  const ssl = (query: string) => of(`postgres://ha@db/shop?${query}`).ssl;
  expect(ssl('sslmode=disable')).toBe(false);
  expect(ssl('sslmode=require')).toEqual({ rejectUnauthorized: false });
  expect(ssl('sslmode=require&sslrootcert=ca.pem')).toEqual({
    rejectUnauthorized: true,
    checkServerIdentity: expect.any(Function),
    ca: 'certificate of ca.pem',
  });
  expect(ssl('sslmode=verify-full')).toEqual({ rejectUnauthorized: true });
  expect(ssl('sslmode=verify-ca&sslrootcert=ca.pem')).toMatchObject({ rejectUnauthorized: true, ca: 'certificate of ca.pem' });
  expect(() => ssl('sslmode=maybe')).toThrow(
    'DATABASE_URL has the unsupported sslmode=maybe: use disable, require, verify-ca or verify-full.',
  );
});

test.each([
  '',
  'localhost:5432/shop',
  'mysql://ha@db/shop',
  'postgres://',
  'postgres://ha@db',
  'postgres://db/shop',
  'postgres://ha@db/a/b',
])('a value that is not a URL is refused with an example: %s', (url) => {
  expect(() => of(url)).toThrow(/write it as postgres:\/\/user:password@localhost:5432\/shiplog/);
});

test('a password is never shown', () => {
  expect(shown(of('postgres://ha:secret@db/shop'))).toBe('ha@db:5432/shop');
});

test.each(['postgres://ha:50%off@db/shop', 'postgres://50%off@db/shop', 'postgres://ha@db/50%off'])(
  'a stray percent sign is refused with its encoding: %s',
  (url) => {
    expect(() => of(url)).toThrow('DATABASE_URL contains a % that is not part of an encoded character: write % as %25.');
  },
);

test('a certificate that cannot be read is named', () => {
  const missing = (): string => {
    throw new Error('ENOENT: no such file or directory');
  };
  expect(() => connectionOf('postgres://ha@db/shop?sslmode=verify-full&sslrootcert=ca.pem', missing)).toThrow(
    'sslrootcert is not a readable file: ca.pem: set sslrootcert in DATABASE_URL to the file of the certificate authority.',
  );
});
