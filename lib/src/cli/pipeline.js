// `shiplog pipeline`: runs a collector with its load on this computer until it receives a stop signal.
import { startHost } from '../stream/runtimes/node/host.js';
import { createLogger } from '../stream/runtimes/node/logger.js';
import { readSettings } from '../stream/runtimes/node/settings.js';
import { stoppedAtArguments } from './arguments.js';
import { refused } from './refused.js';
const shutdown = () => new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'])
        process.once(signal, () => resolve(signal));
});
async function run() {
    const settings = readSettings(process.env, process.cwd());
    const logger = createLogger(settings.logLevel);
    const signal = shutdown();
    const host = await startHost(settings, process.env, logger);
    const { address } = host.collector;
    logger.info({ address, logs: host.logs, warehouse: host.warehouse, views: settings.views }, `Post events to ${address}/clickstream`);
    logger.info({ signal: await signal }, 'ending');
    await host.stop();
    logger.info('ended');
}
const usage = 'npx shiplog pipeline; its settings are environment variables, such as PORT and DATABASE_URL (guide: pipeline)';
export async function main(words) {
    if (!stoppedAtArguments(words, usage))
        await run().catch(refused);
}
