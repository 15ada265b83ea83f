// Registers `client:click` with Astro: its script stands in pages that hold such an island, and in no others.
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

export const clickDirective = (): AstroIntegration => ({
  name: 'shiplog:click',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'click', entrypoint: join(import.meta.dirname, '..', 'islands', 'start', 'click.ts') });
    },
  },
});
