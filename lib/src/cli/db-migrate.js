// `shiplog db:migrate`: brings the tables of warehouse and shop up to date, in the PostgreSQL of DATABASE_URL or in the pipeline's PGlite.
import { readSettings } from '../stream/runtimes/node/settings.js';
import { openAndMigrate } from '../stream/runtimes/node/warehouse.js';
import { stoppedAtArguments } from './arguments.js';
import { refused } from './refused.js';
async function run() {
    const { warehouse, applied } = await openAndMigrate(readSettings(process.env, process.cwd()));
    await warehouse.close();
    console.log(applied.length > 0 ? `Applied to ${warehouse.at}: ${applied.join(', ')}` : `${warehouse.at} is up to date`);
}
export async function main(words) {
    if (!stoppedAtArguments(words, 'npx shiplog db:migrate; DATABASE_URL names the database'))
        await run().catch(refused);
}
