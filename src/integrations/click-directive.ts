// Registers `client:click` with Astro: only pages with such an island load its script.
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

export const clickDirective = (): AstroIntegration => ({
  name: 'shiplog:click',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'click', entrypoint: join(import.meta.dirname, '../scripts/click.ts') });
    },
  },
});
