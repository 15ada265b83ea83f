// `shiplog db:seed`: fills the shop's tables with mock products and customers; creates the tables first. Running it again changes nothing.
import { sql } from 'drizzle-orm';
import { rowsOf } from '../stream/pipeline/warehouse/rows-of.js';
import { readSettings } from '../stream/runtimes/node/settings.js';
import { openAndMigrate } from '../stream/runtimes/node/warehouse.js';
import { seed } from '../stream/shop/index.js';
import { stoppedAtArguments } from './arguments.js';
import { refused } from './refused.js';
async function run() {
    const { warehouse } = await openAndMigrate(readSettings(process.env, process.cwd()));
    try {
        await seed(warehouse.database);
        const [counts] = rowsOf(await warehouse.database.execute(sql `
        select (select count(*)::int from shop.products) as products, (select count(*)::int from shop.customers) as customers`));
        console.log(`The shop in ${warehouse.at} has ${counts?.products} products and ${counts?.customers} customers`);
    }
    finally {
        await warehouse.close();
    }
}
export async function main(words) {
    if (!stoppedAtArguments(words, 'npx shiplog db:seed; DATABASE_URL names the database'))
        await run().catch(refused);
}
