// What the page holds for the viewer: the window, the drawings in it, the tools over it, and the line that says what is chosen.

export interface Parts {
  root: HTMLElement;
  /** The window. */
  box: HTMLElement;
  bar: HTMLElement;
  said: HTMLElement;
  /** The drawing that shows: the wide one, or the narrow one. */
  drawing(): SVGSVGElement;
  /** What the page says where a tool bears `data-<name>`. */
  word(name: string): string;
  /** Shows the place in a walk, and whether it plays; none where `at` is 0. */
  walked(at: number, of: number): void;
  /** Opens or closes the search. */
  find(): void;
  /** Shows a tool as pressed or not. */
  press(tool: string, is: unknown): void;
  /** Does a finger alone move the drawing? */
  isFree(): boolean;
}

/** A field is named as what it asks for. */
export const nameOf = ({ dataset }: HTMLElement) => dataset['do'] as 'search' | 'tag' | 'flow';

export function partsOf(root: HTMLElement): Parts {
  const one = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
  const drawings = root.querySelectorAll<SVGSVGElement>('.diagram-svg');
  return {
    root,
    box: one('.diagram-stage'),
    bar: one('.diagram-tools'),
    async walked(at, of) {
      const playing = root.matches('.is-playing');
      if (at || root.dataset['walked']) (await import('./walk.ts')).showWalk(root, { at, of, playing });
      if (at) root.dataset['walked'] = 'yes';
    },
    find() {
      const search = one('.diagram-find');
      search.hidden = !search.hidden;
      one('[data-do=find]').ariaExpanded = `${!search.hidden}`;
      search.querySelector('input')?.focus();
    },
    said: one('.diagram-said'),
    drawing: () => drawings[drawings[0]?.checkVisibility() ? 0 : 1] as SVGSVGElement,
    word: (name) => one(`[data-${name}]`)?.dataset[name] ?? '',
    press: (tool, is) => one(`[data-do=${tool}]`)?.setAttribute('aria-pressed', `${!!is}`),
    isFree: () => root.matches('.is-zoomed, .is-full, :fullscreen'),
  };
}
