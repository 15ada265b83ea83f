// How a function reaches the warehouse: through DATABASE_URL, else as a user of RDS. Its subnets reach no AWS service except S3,
// so the IAM token is signed locally, without a request.
import { Signer } from '@aws-sdk/rds-signer';
import * as z from 'zod';
import { type Environment, port, readEnvironment, required } from '../../adapters/environment.ts';
import { openPostgres, type Postgres } from '../../adapters/postgres/open-postgres.ts';

/** The user if a password is given. */
export interface Login {
  username: string;
  password: string;
}

const what = 'what the stack of the database says, or set DATABASE_URL';
const address = z.object({
  DATABASE_HOST: required(`the database's host: ${what}`),
  DATABASE_NAME: required(`the database's name: ${what}`),
  DATABASE_PORT: port(5432),
});
const user = z.object({ DATABASE_USER: required('the user that logs in by IAM') });

/** A password for the next fifteen minutes, signed locally with the function's credentials. */
export const tokenFor = (hostname: string, port: number, username: string): Promise<string> =>
  new Signer({ hostname, port, username }).getAuthToken();

/** Opens it for one invocation: between two of them an instance is frozen, and its connections break unnoticed. Throws CannotStart. */
export async function openDatabase(environment: Environment, login?: Login): Promise<Postgres> {
  const url = environment['DATABASE_URL']?.trim();
  if (url) return await openPostgres({ url });
  const { DATABASE_HOST: host, DATABASE_PORT: at, DATABASE_NAME: name } = readEnvironment(address, environment);
  const username = login?.username ?? readEnvironment(user, environment).DATABASE_USER;
  return await openPostgres({
    url: `postgres://${encodeURIComponent(username)}@${host}:${at}/${encodeURIComponent(name)}?sslmode=verify-full`,
    password: login ? async () => login.password : () => tokenFor(host, at, username),
  });
}
