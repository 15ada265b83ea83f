// The slider over a diagram's versions: fetches the page of the version and puts its drawing and words in place of these.
import { offer } from '../../diagram/viewer/approach.ts';

/** What a version's page replaces of another's. */
const PARTS = ['main', 'aside.margin'];

/** A page of differences has not all the style sheets of a version's page. */
async function dress(page: Document): Promise<void> {
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const missing = sheets.filter((sheet) => !document.querySelector(`link[href="${sheet.getAttribute('href')}"]`));
  await Promise.all(
    missing.map((sheet) => {
      const own = document.adoptNode(sheet);
      document.head.append(own);
      return new Promise((done) => {
        own.onload = own.onerror = done;
      });
    }),
  );
}

let latest = 0;

async function go(href: string, focus: boolean): Promise<void> {
  latest += 1;
  const turn = latest;
  const response = await fetch(href).catch(() => undefined);
  // Offline, or the page is gone: let the browser say so in its own way.
  if (!response?.ok) location.assign(href);
  else {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    await dress(page);
    // A reader who drags asks for many versions; only the last is wanted.
    if (turn !== latest) return;
    history.replaceState(history.state, '', href);
    document.title = page.title;
    for (const part of PARTS) {
      const next = page.querySelector(part);
      if (next) document.querySelector(part)?.replaceWith(document.adoptNode(next));
    }
    offer();
    start(focus);
  }
}

/** Shows the slider of the page as it stands now. */
function start(focus: boolean): void {
  const bar = document.querySelector<HTMLElement>('.versions');
  const slider = bar?.querySelector<HTMLInputElement>('input[type=range]');
  if (!bar || !slider) return;
  const links = [...bar.querySelectorAll<HTMLAnchorElement>('ol a')];
  const marked = bar.querySelector('.version-changes')?.hasAttribute('aria-current') ?? false;
  (slider.parentElement as HTMLElement).hidden = false;
  slider.oninput = () => {
    const link = links[slider.valueAsNumber];
    if (!link) return;
    slider.ariaValueText = link.firstChild?.textContent ?? '';
    void go((marked && link.dataset['changes']) || link.href, true);
  };
  if (focus) slider.focus();
}

start(false);
