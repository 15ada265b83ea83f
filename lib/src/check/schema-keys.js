import { texts } from '../site/text.js';
/** The schema inside `optional`, `default`, preprocessing and a transformation. */
function plain(schema) {
    const { innerType, in: written, out, options } = schema.def;
    if (options)
        return options.flatMap(plain);
    const inner = innerType ?? (out?.def.type === 'transform' ? written : out);
    return inner ? plain(inner) : [schema];
}
function at(schema, path) {
    const [step, ...rest] = path;
    const here = plain(schema);
    if (step === undefined)
        return here;
    return here.flatMap(({ def }) => {
        const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
        return next ? at(next, rest) : [];
    });
}
/** False for a key that a schema has only to say why it is refused. */
const isAccepted = (schema) => plain(schema).some(({ def }) => def.type !== 'never');
/** Names of the keys that `schema` accepts at `path`; empty if they are not fixed. */
export const keysAt = (schema, path) => at(schema, path).flatMap(({ def }) => Object.entries(def.shape ?? {}).flatMap(([key, inner]) => (isAccepted(inner) ? [key] : [])));
/** True if the value at `path` is a text that readers see. */
export const isText = (schema, path) => at(schema, path).some((one) => texts.get(one) !== undefined);
