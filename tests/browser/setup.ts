// Starts a server for each built site once, and tells the tests their addresses.
import { existsSync } from 'node:fs';
import { builds } from './builds.ts';
import { serve } from './static-server.ts';

export default async function start(): Promise<() => Promise<void>> {
  const missing = builds.filter(({ root }) => !existsSync(root)).map(({ name }) => name);
  if (missing.length > 0)
    throw new Error(`Not built: ${missing.join(', ')}. Run npm test, which builds the sites before it looks at them.`);
  const servers = await Promise.all(builds.map(async ({ name, root, url }) => ({ name, ...(await serve(root, new URL(url).pathname)) })));
  for (const { name, origin } of servers) process.env[`SHIPLOG_TEST_${name}`] = origin;
  return async () => {
    for (const { server } of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}
