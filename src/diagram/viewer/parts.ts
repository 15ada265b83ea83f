// The viewer's elements in the page: the window, the drawings in it, the tools over it, and the status line.

export interface Parts {
  root: HTMLElement;
  /** The window. */
  box: HTMLElement;
  bar: HTMLElement;
  said: HTMLElement;
  /** The visible drawing: the wide or the narrow one. */
  drawing(): SVGSVGElement;
  /** The page's text in a tool's `data-<name>`. */
  word(name: string): string;
  /** Shows the position in a walk, and whether it plays; none if `at` is 0. */
  walked(at: number, of: number): void;
  /** Opens or closes the search. */
  find(): void;
  /** Shows a tool as pressed or not. */
  press(tool: string, is: unknown): void;
  /** Whether a single finger moves the drawing. */
  isFree(): boolean;
}

/** The label of a field. */
export const nameOf = ({ dataset }: HTMLElement) => dataset['do'] as 'search' | 'tag' | 'flow';

export function partsOf(root: HTMLElement): Parts {
  const one = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
  let place = { at: 0, of: 0 };
  const drawings = root.querySelectorAll<SVGSVGElement>('.diagram-svg');
  return {
    root,
    box: one('.diagram-stage'),
    bar: one('.diagram-tools'),
    async walked(at, of) {
      place = { at, of };
      if (!at && !root.dataset['walked']) return;
      root.dataset['walked'] = 'yes';
      const { showWalk } = await import('./walk.ts');
      // While the script loaded, the walk may have gone on.
      showWalk(root, { ...place, playing: root.matches('.is-playing') });
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
