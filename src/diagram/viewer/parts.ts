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
  /** Shows that the steps play, and where in them the reader is. */
  playing(is: boolean): void;
  /** Shows the place in a walk; none where `at` is 0. */
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
  const bar = one('.diagram-tools');
  const [walk, count, progress, search] = ['.walk', '.walk-count', '.walk-progress', '.diagram-find'].map(one);
  const first = walk?.textContent;
  let place = 0;
  let isPlaying = false;
  const name = () => {
    if (walk?.lastElementChild)
      walk.lastElementChild.textContent = (isPlaying ? walk.dataset['pause'] : place ? walk.dataset['resume'] : first) ?? '';
    root.classList.toggle('is-playing', isPlaying);
  };
  return {
    root,
    box: one('.diagram-stage'),
    bar,
    playing(is) {
      isPlaying = is;
      name();
    },
    walked(at, of) {
      place = at;
      name();
      if (!count || !progress) return;
      count.hidden = progress.hidden = !at;
      count.textContent = `${at} / ${of}`;
      Object.assign(progress, { max: of, value: at });
    },
    find() {
      if (!search) return;
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
