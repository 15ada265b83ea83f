// An HTTP server for an application, which stops without losing a request that it accepted.
import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { CannotStart } from '../../adapters/cannot-start.js';
const SLOWEST_REQUEST = 30_000;
function refusal(error, host, port) {
    const subject = `Port ${port} of ${host}`;
    switch (error.code) {
        case 'EADDRINUSE':
            return new CannotStart(`${subject} is in use`, 'stop the program that listens there, or set PORT to another port', error);
        case 'EACCES':
            return new CannotStart(`${subject} cannot be opened by this user`, 'set PORT to a number above 1023', error);
        case 'EADDRNOTAVAIL':
        case 'ENOTFOUND':
            return new CannotStart(`The address ${host} is not an address of this machine`, 'fix HOST', error);
        default:
            return new CannotStart(`${subject} cannot be opened (${error.message})`, 'set PORT to another port', error);
    }
}
/** Listens. Throws CannotStart. */
export async function listen(app, host, port) {
    const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: SLOWEST_REQUEST } });
    try {
        server.listen(port, host);
        await once(server, 'listening');
    }
    catch (error) {
        throw refusal(error, host, port);
    }
    const bound = server.address();
    const shownHost = host.includes(':') ? `[${host}]` : host;
    return {
        address: `http://${shownHost}:${typeof bound === 'object' && bound ? bound.port : port}`,
        async end(within) {
            const closed = once(server, 'close');
            server.close();
            server.closeIdleConnections();
            // A connection that becomes idle only now would stay open for its next request.
            const sweep = setInterval(() => server.closeIdleConnections(), 50);
            const cut = setTimeout(() => server.closeAllConnections(), within);
            await closed;
            clearInterval(sweep);
            clearTimeout(cut);
        },
    };
}
