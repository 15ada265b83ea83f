// Vite's settings for the sandbox's Worker: ES modules in Workers, and the path of the prepared database.
import type { AstroIntegration } from 'astro';
import type { UserConfig } from 'vite';
import { databaseCluster } from './database-cluster.ts';

/** For a build of the site or of a test page: `database-cluster?url` is the address of the prepared database. */
export async function sandboxVite(): Promise<Pick<UserConfig, 'worker' | 'resolve' | 'optimizeDeps'>> {
  return {
    worker: { format: 'es' },
    resolve: { alias: [{ find: /^database-cluster/, replacement: await databaseCluster() }] },
    // PGlite's files are beside its code, where a copy in Vite's cache would not find them.
    optimizeDeps: { exclude: ['@electric-sql/pglite'] },
  };
}

export const sandboxHost = (): AstroIntegration => ({
  name: 'shiplog:sandbox',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command === 'build' || command === 'dev') updateConfig({ vite: await sandboxVite() });
    },
  },
});
