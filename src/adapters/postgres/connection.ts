// DATABASE_URL → what the driver is told. Its sslmode means what it means to psql: `require` encrypts, `verify-full` also checks who answers.
import { CannotStart } from '../cannot-start.ts';

export interface Connection {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string | undefined;
  ssl: false | { rejectUnauthorized: boolean; ca?: string; checkServerIdentity?: () => undefined };
}

const EXAMPLE = 'postgres://user:password@localhost:5432/shiplog';

/** The connection without its password, to be shown. */
export const shown = ({ user, host, port, database }: Connection): string => `${user}@${host}:${port}/${database}`;

function sslOf(query: URLSearchParams, readFile: (path: string) => string): Connection['ssl'] {
  const mode = query.get('sslmode') ?? 'disable';
  const path = query.get('sslrootcert');
  const ca = path === null ? {} : { ca: readFile(path) };
  switch (mode) {
    case 'disable':
      return false;
    case 'no-verify':
    case 'prefer':
    case 'require':
      return { rejectUnauthorized: false };
    case 'verify-ca':
      return { rejectUnauthorized: true, checkServerIdentity: () => undefined, ...ca };
    case 'verify-full':
      return { rejectUnauthorized: true, ...ca };
    default:
      throw new CannotStart(`DATABASE_URL asks for sslmode=${mode}`, 'write disable, require, verify-ca or verify-full');
  }
}

function parse(url: string): URL {
  if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)) return new URL(url);
  throw new CannotStart('DATABASE_URL is no address of a PostgreSQL database', `write it like ${EXAMPLE}, with special characters as %40`);
}

/** Reads an address. `readFile` reads the certificate that `sslrootcert` names. Throws CannotStart. */
export function connectionOf(url: string, readFile: (path: string) => string): Connection {
  const { hostname, port, pathname, username, password, searchParams } = parse(url);
  const database = decodeURIComponent(pathname.slice(1));
  if (!database || database.includes('/')) throw new CannotStart('DATABASE_URL names no database', `write it like ${EXAMPLE}`);
  const user = decodeURIComponent(username) || searchParams.get('user');
  if (!user) throw new CannotStart('DATABASE_URL names no user', `write it like ${EXAMPLE}`);
  return {
    // A folder is that of a Unix socket.
    host: searchParams.get('host') ?? (hostname.replace(/^\[|\]$/g, '') || 'localhost'),
    port: Number(port || 5432),
    database,
    user,
    password: password ? decodeURIComponent(password) : undefined,
    ssl: sslOf(searchParams, readFile),
  };
}
