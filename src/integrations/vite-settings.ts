// How Vite builds the pages of the tool, in a site of theirs and in an Astro site that shows them.
import { join } from 'node:path';
import { toolFolder, vendored } from '../cache/folders.ts';
import { LIVE } from '../markdown/components.ts';
import { withoutLibraryWarnings } from './library-warnings.ts';
import { plainImports } from './plain-imports.ts';

export const viteSettings = () => ({
  plugins: [plainImports()],
  resolve: {
    // What .mdx pages import.
    alias: [{ find: LIVE, replacement: `${join(toolFolder(), 'src/components/live')}/` }],
    external: Object.keys(vendored()).map((name) => `shiplog/vendor/${name}.js`),
  },
  // An inlined script with import() fails when it runs.
  build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutLibraryWarnings } },
});
