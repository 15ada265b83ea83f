// Asks for the alternative text of each picture. Until it has one, the picture is not inserted.
import { fill } from '../../i18n/fill.ts';
import { el } from '../../scripts/elements.ts';
import type { Picture, ProseOptions } from './options.ts';
import { pictureName } from './picture-name.ts';
import { LIMITS } from './picture-plan.ts';
import { preparePicture } from './prepare-picture.ts';
import { showIn } from './show-in.ts';

/** Text as it is shown: signs of Markdown and of components have no effect in it. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*[\]<{]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, String.raw`\$&`);

/** `![A whiteboard](week-08-whiteboard.webp)` */
export const pictureMarkdown = (alt: string, name: string): string => `![${plain(alt)}](${name})`;

/** A picture that was accepted. */
export interface Described {
  name: string;
  alt: string;
}

export interface PicturePanels {
  element: HTMLElement;
  /** Opens a panel. `insert` gets the Markdown once the picture has an alternative text; `leave` is called if it is discarded. */
  add: (file: File, insert: (markdown: string, described: Described) => void, leave: () => void) => void;
}

/** `back` moves the focus to the text, when no other panel waits. */
export function picturePanels(
  { words: { picture: words }, pictures }: Pick<ProseOptions, 'words' | 'pictures'>,
  back: () => void,
): PicturePanels {
  const element = el('div', { className: 'prose-pictures' });
  /** Names of pictures that are shown and not kept yet. */
  const reserved = new Set<string>();
  let count = 0;

  async function addOne(file: File, insert: (markdown: string, described: Described) => void, leave: () => void): Promise<void> {
    count += 1;
    const name = pictureName(file.name, pictures.prefix, [...pictures.taken(), ...[...reserved].map((stem) => `${stem}.webp`)]);
    reserved.add(name);
    const status = el('p', { className: 'prose-facts', role: 'status' }, words.preparing);
    const heading = el('p', { className: 'prose-picture-name' }, fill(words.heading, { name: file.name || name }));
    const panel = el('section', { className: 'prose-picture', ariaLabel: heading.textContent ?? '' }, heading, status);
    element.append(panel);
    const remove = (): void => {
      reserved.delete(name);
      panel.remove();
      const next = element.querySelector<HTMLElement>('input, button');
      if (next) next.focus();
      else back();
    };
    const button = (label: string, className: string, run: () => void): HTMLButtonElement =>
      el('button', { type: 'button', className, onclick: run }, label);
    const giveUp = (): void => {
      leave();
      remove();
    };

    const result = await preparePicture(file, name);
    if (!panel.isConnected) return;
    if ('fault' in result) {
      const { fault } = result;
      const limit = (fault in LIMITS ? LIMITS[fault as keyof typeof LIMITS] : 0) / 1_000_000;
      status.setAttribute('role', 'alert');
      status.className = 'prose-fault';
      status.textContent = fill(words.faults[fault], { limit });
      const close = button(words.close, 'button', giveUp);
      panel.append(el('div', { className: 'prose-buttons' }, close));
      if (element.firstElementChild === panel) close.focus();
      return;
    }
    ask(result);

    function ask(picture: Picture): void {
      const { width, height, bytes, type } = picture;
      const facts = { width: Math.round(width), height: Math.round(height), size: Math.max(1, Math.round(bytes.length / 1_000)) };
      status.textContent = `${picture.name}: ${fill(/gif|svg/.test(type) ? words.unchanged : words.facts, facts)}`;
      const thumbnail = el('img', { alt: '', className: 'prose-thumbnail' });
      showIn(thumbnail, new Blob([bytes], { type }));
      const id = `prose-alt-${count}-${name}`;
      const alt = el('input', { type: 'text', id, required: true, autocomplete: 'off' });
      const hint = el('p', { className: 'prose-facts', id: `${id}-hint` }, words.altHint);
      const fault = el('p', { className: 'prose-fault', id: `${id}-fault`, role: 'alert' });
      alt.setAttribute('aria-describedby', `${hint.id} ${fault.id}`);
      const refuse = (text: string): void => {
        fault.textContent = text;
        alt.ariaInvalid = text === '' ? null : 'true';
        if (text !== '') alt.focus();
      };
      const accept = async (): Promise<void> => {
        if (alt.value.trim() === '') return refuse(words.noAlt);
        insertButton.disabled = true;
        try {
          await pictures.keep(picture);
        } catch {
          insertButton.disabled = false;
          return refuse(words.faults.notKept);
        }
        if (!panel.isConnected) return;
        insert(pictureMarkdown(alt.value, picture.name), { name: picture.name, alt: alt.value.trim() });
        remove();
      };
      const insertButton = button(words.insert, 'button primary', () => void accept());
      alt.addEventListener('input', () => refuse(''));
      alt.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        void accept();
      });
      panel.append(
        thumbnail,
        el('label', { htmlFor: id }, words.alt),
        alt,
        hint,
        fault,
        el('div', { className: 'prose-buttons' }, insertButton, button(words.discard, 'button', giveUp)),
      );
      if (element.firstElementChild === panel) {
        alt.focus();
        // The field, not only the picture above it; a phone's keyboard takes half of the screen.
        alt.scrollIntoView({ block: 'center' });
      }
    }
  }

  return {
    element,
    add: (file, insert, leave) => void addOne(file, insert, leave),
  };
}
