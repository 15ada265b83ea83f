// DATABASE_URL → the driver's options. sslmode means what it means in psql: `require` encrypts, and verifies the certificate if sslrootcert
// names an authority; `verify-full` also verifies the host. Two differences: the default is not to encrypt, and `prefer` does not fall back.
import { CannotStart } from '../cannot-start.js';
const EXAMPLE = 'postgres://user:password@localhost:5432/shiplog';
/** The connection without its password, for messages. */
export const shown = ({ user, host, port, database }) => `${user}@${host}:${port}/${database}`;
function certificateOf(path, readFile) {
    try {
        return readFile(path);
    }
    catch (error) {
        throw new CannotStart(`sslrootcert is not a readable file: ${path}`, 'set sslrootcert in DATABASE_URL to the file of the certificate authority', error);
    }
}
const authorityOnly = (ca) => ({
    rejectUnauthorized: true,
    checkServerIdentity: () => undefined,
    ...ca,
});
function sslOf(query, readFile) {
    const mode = query.get('sslmode') ?? 'disable';
    const path = query.get('sslrootcert');
    const ca = path === null ? {} : { ca: certificateOf(path, readFile) };
    switch (mode) {
        case 'disable':
            return false;
        case 'no-verify':
        case 'prefer':
            return { rejectUnauthorized: false };
        case 'require':
            return path === null ? { rejectUnauthorized: false } : authorityOnly(ca);
        case 'verify-ca':
            return authorityOnly(ca);
        case 'verify-full':
            return { rejectUnauthorized: true, ...ca };
        default:
            throw new CannotStart(`DATABASE_URL has the unsupported sslmode=${mode}`, 'use disable, require, verify-ca or verify-full');
    }
}
function parse(url) {
    if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url))
        return new URL(url);
    throw new CannotStart('DATABASE_URL is not a PostgreSQL URL', `write it as ${EXAMPLE}, with special characters encoded like %40`);
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw new CannotStart('DATABASE_URL contains a % that is not part of an encoded character', 'write % as %25');
    }
}
/** Reads an address. `readFile` reads the certificate that `sslrootcert` names. Throws CannotStart. */
export function connectionOf(url, readFile) {
    const { hostname, port, pathname, username, password, searchParams } = parse(url);
    const database = decode(pathname.slice(1));
    if (!database || database.includes('/'))
        throw new CannotStart('DATABASE_URL has no database name', `write it as ${EXAMPLE}`);
    const user = decode(username) || searchParams.get('user');
    if (!user)
        throw new CannotStart('DATABASE_URL has no user name', `write it as ${EXAMPLE}`);
    return {
        // A path is the folder of a Unix socket.
        host: searchParams.get('host') ?? (hostname.replace(/^\[|\]$/g, '') || 'localhost'),
        port: Number(port || 5432),
        database,
        user,
        password: password ? decode(password) : undefined,
        ssl: sslOf(searchParams, readFile),
    };
}
