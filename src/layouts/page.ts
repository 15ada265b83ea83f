// The script of every page: light and dark, search, the contents that follow the reader, and the authoring blocks.
import '../components/blocks.ts';
import '../components/search/opener.ts';

const root = document.documentElement;

const themeButton = document.querySelector<HTMLButtonElement>('.theme');
if (themeButton) {
  const systemTheme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const isDark = () => (root.dataset.theme ?? systemTheme()) === 'dark';
  const name = () => {
    themeButton.title = (isDark() ? themeButton.dataset.dark : themeButton.dataset.light) ?? '';
  };
  themeButton.hidden = false;
  name();
  themeButton.onclick = () => {
    const chosen = isDark() ? 'light' : 'dark';
    const key = `${root.dataset.base}theme`;
    root.dataset.theme = chosen;
    name();
    try {
      // What the system asks for anyway is no choice: the page follows it again.
      if (chosen === systemTheme()) localStorage.removeItem(key);
      else localStorage.setItem(key, chosen);
    } catch {
      // Storage is refused: the choice lasts for this page.
    }
  };
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools a[hreflang]')) {
  // The place on the page goes along into the other language.
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}

// Where a row of sections is wider than the page, the current one is in sight; browsers that know `scroll-initial-target` need no help.
const sectionRow = document.querySelector<HTMLElement>('.top nav');
const currentSection = sectionRow?.querySelector<HTMLElement>('[aria-current]');
if (sectionRow && currentSection && !CSS.supports('scroll-initial-target', 'nearest')) {
  sectionRow.scrollLeft = currentSection.offsetLeft - (sectionRow.clientWidth - currentSection.offsetWidth) / 2;
}

const links = new Map<Element, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) links.set(heading, link);
}
if (links.size > 0) {
  const follow = () => {
    let current: HTMLAnchorElement | undefined;
    for (const [heading, link] of links) {
      link.removeAttribute('aria-current');
      if (heading.getBoundingClientRect().top < innerHeight / 3) current = link;
    }
    current?.setAttribute('aria-current', 'true');
  };
  const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of links.keys()) observer.observe(heading);
}
