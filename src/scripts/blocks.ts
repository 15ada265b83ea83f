// Scripts of the authoring blocks: copying code, tabs, full-size images. Every block is readable without them; their text comes from the page.

/** A code block's text; of a diff, the result. */
const codeOf = (block: Element): string => [...block.querySelectorAll('.line:not(del)')].map((line) => line.textContent).join('\n');

function copy(button: HTMLElement): void {
  const name = button.textContent;
  navigator.clipboard.writeText(codeOf(button.closest('.code') as Element)).then(() => {
    button.ariaLive = 'polite';
    button.textContent = button.dataset['done'] ?? name;
    setTimeout(() => {
      button.textContent = name;
    }, 2000);
  });
}

const tabsOf = (list: Element): HTMLElement[] => [...list.children] as HTMLElement[];

function select(tab: HTMLElement): void {
  for (const other of tabsOf(tab.parentElement as Element)) {
    const chosen = other === tab;
    other.ariaSelected = `${chosen}`;
    other.tabIndex = chosen ? 0 : -1;
    (document.getElementById(other.getAttribute('aria-controls') ?? '') as HTMLElement).hidden = !chosen;
  }
}

function zoom(link: HTMLAnchorElement): void {
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

for (const button of document.querySelectorAll<HTMLElement>('.copy')) button.hidden = !navigator.clipboard;

let count = 0;
for (const tabs of document.querySelectorAll('.tabs')) {
  const list = document.createElement('div');
  list.role = 'tablist';
  for (const panel of tabs.querySelectorAll<HTMLElement>(':scope > .tab')) {
    const tab = document.createElement('button');
    const label = panel.firstElementChild as HTMLElement;
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
  if (!list.firstElementChild) continue;
  tabs.prepend(list);
  select(list.firstElementChild as HTMLElement);
}

document.addEventListener('click', (event) => {
  const spot = (event.target as Element).closest<HTMLElement>('.copy, [role=tab], a.zoom');
  if (!spot) return;
  if (spot.matches('.copy')) copy(spot);
  else if (spot.role === 'tab') select(spot);
  else if (!(event.ctrlKey || event.metaKey || event.shiftKey)) {
    event.preventDefault();
    zoom(spot as HTMLAnchorElement);
  }
});

document.addEventListener('keydown', ({ key, target }) => {
  const tab = target as HTMLElement;
  const toRight = document.dir === 'rtl' ? -1 : 1;
  const step = { ArrowRight: toRight, ArrowLeft: -toRight }[key];
  if (!step || tab.role !== 'tab') return;
  const tabs = tabsOf(tab.parentElement as Element);
  const next = tabs.at((tabs.indexOf(tab) + step) % tabs.length) as HTMLElement;
  next.focus();
  select(next);
});

export {};
