// Native dynamic imports. Vite's helper prefetches a chunk's imports and style sheets and costs every page
// 0.9 kB; here chunks are small, and those that need a style sheet link to it themselves.
import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper';

export const plainImports = (): Plugin => ({
  name: 'shiplog:plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.includes(HELPER) ? 'export const __vitePreload = (load) => load();' : null),
});
