// Directives of the project, for the types of .astro files.
import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** The island loads when its start button is pressed: `src/islands/start/click.ts`. */
    'client:click'?: boolean;
  }
}
