// A driver's connection error → a message that says how to fix it.
import { CannotStart } from '../cannot-start.js';
/** A Node socket code or PostgreSQL SQLSTATE → what it means and how to fix it. `{at}` is the address without its password. */
const known = {
    ECONNREFUSED: ['No PostgreSQL responds at {at}', 'start it, or fix host and port in DATABASE_URL'],
    ENOENT: ['No PostgreSQL responds at {at}', 'start it, or fix the socket folder in DATABASE_URL'],
    ENOTFOUND: ['Unknown host: {at}', 'fix the host in DATABASE_URL'],
    EAI_AGAIN: ['The host of {at} could not be looked up', 'check the network of this machine, then fix the host in DATABASE_URL'],
    ETIMEDOUT: ['{at} does not respond', 'check the firewall, and fix host and port in DATABASE_URL'],
    EHOSTUNREACH: ['{at} cannot be reached from this machine', 'fix the network, or the host in DATABASE_URL'],
    '28P01': ['{at} rejects this user or password', 'fix them in DATABASE_URL'],
    '28000': [
        '{at} does not accept this user from this host',
        'fix the user in DATABASE_URL; if the server requires encryption, add ?sslmode=require',
    ],
    '3D000': ['{at} has no such database', 'create it with createdb, or fix the name in DATABASE_URL'],
    '42501': [
        'This user lacks the permissions that the pipeline needs in {at}',
        'use the user that ran npx shiplog db:migrate in DATABASE_URL, or grant the same permissions',
    ],
    '42P07': ['{at} contains tables of another program with the same names', 'use an empty database in DATABASE_URL'],
    '53300': ['{at} has no free connections', 'close other programs that use it, or increase max_connections'],
    '57P03': ['{at} is starting or stopping', 'try again in a moment'],
};
const tls = ['The certificate of {at} is not trusted', 'add &sslrootcert=<file of the authority>, or use sslmode=require'];
function knownOf(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
        const code = 'code' in at ? String(at.code) : '';
        if (known[code])
            return known[code];
        if (/CERT|SELF_SIGNED|ALTNAME/.test(code))
            return tls;
        if (/does not support SSL/.test(at.message))
            return ['{at} does not support TLS', 'remove sslmode from DATABASE_URL'];
        if (/timeout|timed out/i.test(at.message))
            return known['ETIMEDOUT'];
        if (/password must be a string/.test(at.message))
            return ['{at} requires a password', 'add it to DATABASE_URL: user:password@host'];
        // Node tries every address of a host name and collects the errors.
        if (at instanceof AggregateError)
            return knownOf(at.errors[0]);
    }
    return undefined;
}
/** The error for `at`; an unknown error keeps the database's own message. */
export function connectionError(error, at) {
    if (error instanceof CannotStart)
        return error;
    const [what, fix] = knownOf(error) ?? [
        `{at} cannot be used (${error instanceof Error ? error.message : String(error)})`,
        'fix the problem, or use another database in DATABASE_URL',
    ];
    return new CannotStart(what.replace('{at}', at), fix, error);
}
