import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { collect } from './collect.js';
import { views } from './views.js';
export function createApp(ports) {
    const { settings, loads, viewed, ending, failed } = ports;
    const app = new Hono();
    app.use(async (context, next) => {
        context.header('x-content-type-options', 'nosniff');
        if (ending())
            context.header('connection', 'close');
        await next();
        // A public page also asks whether it may reach this private network.
        const isPreflight = context.req.method === 'OPTIONS' && context.res.headers.has('access-control-allow-origin');
        if (isPreflight)
            context.header('access-control-allow-private-network', 'true');
    });
    // Never with credentials: cookies are not used.
    app.use(cors({
        origin: settings.origins === 'any' ? '*' : [...settings.origins],
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['content-type'],
        exposeHeaders: ['retry-after'],
        maxAge: 600,
    }));
    app.post('/clickstream', collect(ports));
    app.all('/clickstream', (context) => context.json({ success: false, message: 'method: send events with POST' }, 405, { allow: 'POST, OPTIONS' }));
    app.get('/health', (context) => context.json({ status: 'ok', load: loads().latest()?.failed ? 'failing' : 'ok' }));
    if (viewed)
        app.route('/', views(viewed, settings));
    app.notFound((context) => context.json({ message: 'Not found; post events to /clickstream' }, 404));
    app.onError((error, context) => {
        failed(error);
        return context.json({ success: false, message: 'the collector failed; send it again' }, 500);
    });
    return app;
}
