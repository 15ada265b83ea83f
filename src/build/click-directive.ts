// Registers `client:click` with Astro: its script stands in pages that hold such an island, and in no others.
import type { AstroIntegration } from 'astro';

export const clickDirective = (): AstroIntegration => ({
  name: 'shiplog:click',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'click', entrypoint: new URL('../islands/start/click.ts', import.meta.url).pathname });
    },
  },
});
