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
    said: one('.diagram-said'),
    drawing: () => drawings[drawings[0]?.checkVisibility() ? 0 : 1] as SVGSVGElement,
    word: (name) => one(`[data-${name}]`)?.dataset[name] ?? '',
    press: (tool, is) => one(`[data-do=${tool}]`)?.setAttribute('aria-pressed', `${!!is}`),
    isFree: () => root.matches('.is-zoomed, .is-full, :fullscreen'),
  };
}
