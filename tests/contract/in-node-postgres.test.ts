// The contract, held by the Node runtime over HTTP on a PostgreSQL server.
import { openDatabases } from '../postgres/server.ts';
import { openInNode } from './in-node.ts';
import type { RuntimeUnderTest } from './runtime.ts';
import { contract } from './suite.ts';

async function openOnPostgres(): Promise<RuntimeUnderTest> {
  const server = await openDatabases();
  const runtime = await openInNode({ databaseUrl: await server.create() });
  return {
    ...runtime,
    async close() {
      await runtime.close();
      await server.close();
    },
  };
}

contract('in Node, on PostgreSQL', openOnPostgres);
