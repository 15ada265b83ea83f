import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { engineBytes } from '../../../../../src/stream/runtimes/browser/engine-bytes.ts';

const sizeOf = (file: string): number => statSync(createRequire(import.meta.url).resolve(`@electric-sql/pglite/${file}`)).size;

test("the progress has the size of PostgreSQL's files", () => {
  expect(engineBytes).toEqual({ wasm: sizeOf('pglite.wasm'), initdb: sizeOf('initdb.wasm'), data: sizeOf('pglite.data') });
});
