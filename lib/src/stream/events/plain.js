const checks = new WeakMap();
/** Registers a check that is true only for values that the schema accepts and returns unchanged. It may be false for others that are valid. */
export function plain(schema, check) {
    checks.set(schema, check);
    return schema;
}
/** The check of a schema; `undefined` if it has none. A refined schema is another one: it has no check until it registers its own. */
export const plainCheck = (schema) => checks.get(schema);
/** True for an object that is not a list. */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
