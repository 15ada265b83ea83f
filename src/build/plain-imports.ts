// Dynamic imports as browsers have them. Vite's helper fetches a chunk's own imports and style sheets ahead of it and costs every page
// 0.9 kB; here chunks are small, and those that need a style sheet link to it themselves.
import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper';

export const plainImports = (): Plugin => ({
  name: 'shiplog:plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.includes(HELPER) ? 'export const __vitePreload = (load) => load();' : null),
});
