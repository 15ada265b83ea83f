// `shiplog schemas`: writes JSON Schemas beside the content, where editors look for them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../check/json-schemas.js';
import { reasonOf } from '../check/read-text.js';
import { contentRoot } from '../content/content-root.js';
import { finish, refusalText, stoppedAtArguments } from './arguments.js';
import { makeFolder } from './make-folder.js';
/** Writes the schemas into `.schemas` of the content root. */
export function runSchemas(root) {
    const folder = join(root, '.schemas');
    const schemas = Object.entries(jsonSchemas());
    try {
        makeFolder(folder);
        for (const [name, schema] of schemas)
            writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
    }
    catch (thrown) {
        return {
            out: refusalText({ what: `${folder} cannot be written: ${reasonOf(thrown)}`, fix: 'fix its permissions, or set SHIPLOG_CONTENT' }),
            code: 1,
        };
    }
    return { out: `Wrote ${schemas.map(([name]) => name).join(', ')} into ${folder}.\n`, code: 0 };
}
export function main(words) {
    if (!stoppedAtArguments(words, 'npx shiplog schemas [--content folder]'))
        finish(runSchemas(contentRoot()));
}
