// Directives of the project, for the types of .astro files.
import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** The island loads when its start button is pressed: `src/scripts/click.ts`. */
    'client:click'?: boolean;
  }
}
