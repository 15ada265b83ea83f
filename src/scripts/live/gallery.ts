// The images of a gallery in one dialog: arrow keys and buttons move to the next one. Without script each image is a link to its file.

/** The index after `step`; it wraps around. */
export const after = (index: number, step: number, count: number): number => (index + step + count) % count;

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] =>
  Object.assign(document.createElement(name), { className });

function dialogOf(gallery: HTMLElement, links: readonly HTMLAnchorElement[], first: number): HTMLDialogElement {
  const { close = '', previous = '', next = '', place = '' } = gallery.dataset;
  const dialog = make('dialog', 'zoomed gallery-large');
  const image = make('img');
  const caption = make('p', 'gallery-caption');
  const where = make('span', 'fig quiet');
  const bar = make('div', 'gallery-bar');
  let index = first;
  /** The step that the arrow key to the right makes. */
  const toRight = document.dir === 'rtl' ? -1 : 1;
  const show = (): void => {
    const link = links[index] as HTMLAnchorElement;
    image.src = link.href;
    image.alt = dialog.ariaLabel = link.querySelector('img')?.alt ?? '';
    caption.textContent = link.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    where.textContent = place.replace('{n}', String(index + 1)).replace('{all}', String(links.length));
  };
  const go = (step: number): void => {
    index = after(index, step, links.length);
    show();
  };
  const button = (sign: string, name: string, act: () => void): HTMLButtonElement => {
    const made = make('button');
    made.type = 'button';
    made.textContent = sign;
    if (sign !== name) made.ariaLabel = name;
    made.onclick = act;
    return made;
  };
  where.ariaLive = 'polite';
  const [back, on] = toRight < 0 ? ['→', '←'] : ['←', '→'];
  const steps = links.length > 1 ? [button(back, previous, () => go(-1)), where, button(on, next, () => go(1))] : [];
  bar.append(
    button(close, close, () => dialog.close()),
    ...steps,
  );
  dialog.append(bar, image, caption);
  dialog.onkeydown = ({ key }) => {
    const step = { ArrowLeft: -toRight, ArrowRight: toRight }[key];
    if (step && links.length > 1) go(step);
  };
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
  dialog.onclose = () => {
    dialog.remove();
    links[index]?.focus();
  };
  show();
  return dialog;
}

/** Makes the images of `gallery` open in a dialog. A click with a modifier key still follows the link. */
export function openLarge(gallery: HTMLElement): void {
  const links = [...gallery.querySelectorAll<HTMLAnchorElement>('a.zoom')];
  gallery.addEventListener('click', (event) => {
    const index = links.indexOf((event.target as Element).closest('a.zoom') as HTMLAnchorElement);
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The page's large view shows only one image.
    event.stopPropagation();
    const dialog = dialogOf(gallery, links, index);
    document.body.append(dialog);
    dialog.showModal();
  });
}
