// Starts a server for each built site once, and tells the tests their addresses.
import { existsSync } from 'node:fs';
import { builds } from './builds.ts';
import { BASE, cohortBuilds } from './cohort/builds.ts';
import { serve } from './static-server.ts';

export default async function start(): Promise<() => Promise<void>> {
  const sites = [
    ...builds.map(({ name, root, url }) => ({ name, root, base: new URL(url).pathname })),
    ...cohortBuilds.map(({ name, root }) => ({ name, root, base: BASE })),
  ];
  const missing = sites.filter(({ root }) => !existsSync(root)).map(({ name }) => name);
  // `npm test` builds all of them first; someone at work on one suite may have built one, or none for the tracker's.
  if (missing.length > 0) console.warn(`Not built, so not looked at: ${missing.join(', ')}. npm test builds every site.`);
  const there = sites.filter(({ name }) => !missing.includes(name));
  const servers = await Promise.all(there.map(async ({ name, root, base }) => ({ name, ...(await serve(root, base)) })));
  for (const { name, origin } of servers) process.env[`SHIPLOG_TEST_${name}`] = origin;
  return async () => {
    for (const { server } of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}
