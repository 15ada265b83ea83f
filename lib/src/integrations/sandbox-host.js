import { databaseCluster } from './database-cluster.js';
/** For a build of the site or of a test page: `database-cluster?url` is the address of the prepared database. */
export async function sandboxVite() {
    return {
        worker: { format: 'es' },
        resolve: { alias: [{ find: /^database-cluster/, replacement: await databaseCluster() }] },
        // PGlite's files are beside its code, where a copy in Vite's cache would not find them.
        optimizeDeps: { exclude: ['@electric-sql/pglite'] },
    };
}
export const sandboxHost = () => ({
    name: 'shiplog:sandbox',
    hooks: {
        'astro:config:setup': async ({ command, updateConfig }) => {
            if (command === 'build' || command === 'dev')
                updateConfig({ vite: await sandboxVite() });
        },
    },
});
