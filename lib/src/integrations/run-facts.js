const shared = process;
const KEY = 'shiplog:run';
const known = shared[Symbol.for(KEY)] ?? {};
shared[Symbol.for(KEY)] = known;
export const runFacts = known;
/** The same as an expression of generated code. */
export const RUN = `process[Symbol.for(${JSON.stringify(KEY)})]`;
