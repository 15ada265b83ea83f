// The script of every page: light and dark, search, the table of contents that follows scrolling, and the authoring blocks.
import './blocks.ts';
import './search/opener.ts';
import './theme-button.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools a[hreflang]')) {
  // The fragment is kept when switching the language.
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}

// If a row of sections is wider than the page, scroll to the current one; browsers that support `scroll-initial-target` do it themselves.
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
