// What Vite must know of the sandbox's Worker: modules in Workers, and where the database to begin with lies.
import type { AstroIntegration } from 'astro';
import type { UserConfig } from 'vite';
import { databaseCluster } from './database-cluster.ts';

/** For a build of the site or of a test page: `database-cluster?url` is the address of the prepared database. */
export async function sandboxVite(): Promise<Pick<UserConfig, 'worker' | 'resolve' | 'optimizeDeps'>> {
  return {
    worker: { format: 'es' },
    resolve: { alias: [{ find: /^database-cluster/, replacement: await databaseCluster() }] },
    // Its files lie beside its code, which a copy in Vite's cache would not find.
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
