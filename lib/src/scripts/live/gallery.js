// The images of a gallery in one dialog: arrow keys and buttons move to the next one. Without script each image is a link to its file.
/** The index after `step`; it wraps around. */
export const after = (index, step, count) => (index + step + count) % count;
const make = (name, className = '') => Object.assign(document.createElement(name), { className });
function dialogOf(gallery, links, first) {
    const { close = '', previous = '', next = '', place = '' } = gallery.dataset;
    const dialog = make('dialog', 'zoomed gallery-large');
    const image = make('img');
    const caption = make('p', 'gallery-caption');
    const where = make('span', 'fig quiet');
    const bar = make('div', 'gallery-bar');
    let index = first;
    const show = () => {
        const link = links[index];
        image.src = link.href;
        image.alt = dialog.ariaLabel = link.querySelector('img')?.alt ?? '';
        caption.textContent = link.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
        where.textContent = place.replace('{n}', String(index + 1)).replace('{all}', String(links.length));
    };
    const go = (step) => {
        index = after(index, step, links.length);
        show();
    };
    const button = (sign, name, act) => {
        const made = make('button');
        made.type = 'button';
        made.textContent = sign;
        if (sign !== name)
            made.ariaLabel = name;
        made.onclick = act;
        return made;
    };
    where.ariaLive = 'polite';
    const steps = links.length > 1 ? [button('←', previous, () => go(-1)), where, button('→', next, () => go(1))] : [];
    bar.append(button(close, close, () => dialog.close()), ...steps);
    dialog.append(bar, image, caption);
    dialog.onkeydown = ({ key }) => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
        if (step && links.length > 1)
            go(step);
    };
    dialog.onclick = ({ target }) => {
        if (target === dialog)
            dialog.close();
    };
    dialog.onclose = () => {
        dialog.remove();
        links[index]?.focus();
    };
    show();
    return dialog;
}
/** Makes the images of `gallery` open in a dialog. A click with a modifier key still follows the link. */
export function openLarge(gallery) {
    const links = [...gallery.querySelectorAll('a.zoom')];
    gallery.addEventListener('click', (event) => {
        const index = links.indexOf(event.target.closest('a.zoom'));
        if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey)
            return;
        event.preventDefault();
        // The page's large view shows only one image.
        event.stopPropagation();
        const dialog = dialogOf(gallery, links, index);
        document.body.append(dialog);
        dialog.showModal();
    });
}
