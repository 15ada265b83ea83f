// How a function reaches the warehouse: through DATABASE_URL, else as a user of RDS. Its subnets reach no AWS service except S3,
// so the IAM token is signed locally, without a request.
import { Signer } from '@aws-sdk/rds-signer';
import { type Environment, portOf } from '../../adapters/environment.ts';
import { openPostgres, type Postgres } from '../../adapters/postgres/open-postgres.ts';
import { required } from './settings.ts';

/** The user if a password is given. */
export interface Login {
  username: string;
  password: string;
}

function addressOf(environment: Environment) {
  const what = 'what the stack of the database says, or set DATABASE_URL';
  const host = required(environment, 'DATABASE_HOST', `the database's host: ${what}`);
  const name = required(environment, 'DATABASE_NAME', `the database's name: ${what}`);
  return { host, port: portOf(environment, 'DATABASE_PORT', 5432), name };
}

/** A password for the next fifteen minutes, signed locally with the function's credentials. */
export const tokenFor = (hostname: string, port: number, username: string): Promise<string> =>
  new Signer({ hostname, port, username }).getAuthToken();

/** Opens it for one invocation: between two of them an instance is frozen, and its connections break unnoticed. Throws CannotStart. */
export async function openDatabase(environment: Environment, login?: Login): Promise<Postgres> {
  const url = environment['DATABASE_URL']?.trim();
  if (url) return await openPostgres({ url });
  const { host, port, name } = addressOf(environment);
  const user = login?.username ?? required(environment, 'DATABASE_USER', 'the user that logs in by IAM');
  return await openPostgres({
    url: `postgres://${encodeURIComponent(user)}@${host}:${port}/${encodeURIComponent(name)}?sslmode=verify-full`,
    password: login ? async () => login.password : () => tokenFor(host, port, user),
  });
}
