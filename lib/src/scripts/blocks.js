// Scripts of the authoring blocks: copying code, tabs, full-size images. Every block is readable without them; their text comes from the page.
/** A code block's text; of a diff, the result. */
const codeOf = (block) => [...block.querySelectorAll('.line:not(del)')].map((line) => line.textContent).join('\n');
function copy(button) {
    const name = button.textContent;
    navigator.clipboard.writeText(codeOf(button.closest('.code'))).then(() => {
        button.ariaLive = 'polite';
        button.textContent = button.dataset['done'] ?? name;
        setTimeout(() => {
            button.textContent = name;
        }, 2000);
    });
}
const tabsOf = (list) => [...list.children];
function select(tab) {
    for (const other of tabsOf(tab.parentElement)) {
        const chosen = other === tab;
        other.ariaSelected = `${chosen}`;
        other.tabIndex = chosen ? 0 : -1;
        document.getElementById(other.getAttribute('aria-controls') ?? '').hidden = !chosen;
    }
}
function zoom(link) {
    const dialog = document.createElement('dialog');
    const image = new Image();
    const close = document.createElement('button');
    image.src = link.href;
    image.alt = dialog.ariaLabel = link.querySelector('img')?.alt ?? '';
    close.textContent = link.dataset['close'] ?? '×';
    dialog.className = 'zoomed';
    dialog.append(close, image);
    dialog.onclick = () => dialog.close();
    dialog.onclose = () => dialog.remove();
    document.body.append(dialog);
    dialog.showModal();
}
for (const button of document.querySelectorAll('.copy'))
    button.hidden = !navigator.clipboard;
let count = 0;
for (const tabs of document.querySelectorAll('.tabs')) {
    const list = document.createElement('div');
    list.role = 'tablist';
    for (const panel of tabs.querySelectorAll(':scope > .tab')) {
        const tab = document.createElement('button');
        const label = panel.firstElementChild;
        tab.role = 'tab';
        tab.id = `tab-${++count}`;
        tab.textContent = label.textContent;
        label.hidden = true;
        panel.id ||= `panel-${count}`;
        panel.role = 'tabpanel';
        panel.setAttribute('aria-labelledby', tab.id);
        tab.setAttribute('aria-controls', panel.id);
        list.append(tab);
    }
    if (!list.firstElementChild)
        continue;
    tabs.prepend(list);
    select(list.firstElementChild);
}
document.addEventListener('click', (event) => {
    const spot = event.target.closest('.copy, [role=tab], a.zoom');
    if (!spot)
        return;
    if (spot.matches('.copy'))
        copy(spot);
    else if (spot.role === 'tab')
        select(spot);
    else if (!(event.ctrlKey || event.metaKey || event.shiftKey)) {
        event.preventDefault();
        zoom(spot);
    }
});
document.addEventListener('keydown', ({ key, target }) => {
    const tab = target;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step || tab.role !== 'tab')
        return;
    const tabs = tabsOf(tab.parentElement);
    const next = tabs.at((tabs.indexOf(tab) + step) % tabs.length);
    next.focus();
    select(next);
});
export {};
