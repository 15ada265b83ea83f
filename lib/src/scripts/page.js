// The script of every page: light and dark, search, the table of contents that follows scrolling, and the authoring blocks.
import './blocks.js';
import './search/opener.js';
const root = document.documentElement;
const themeButton = document.querySelector('.theme');
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
            // Choosing what the system prefers anyway resets the choice: the page follows the system again.
            if (chosen === systemTheme())
                localStorage.removeItem(key);
            else
                localStorage.setItem(key, chosen);
        }
        catch {
            // Storage is not available: the choice lasts for this page.
        }
    };
}
for (const link of document.querySelectorAll('.tools a[hreflang]')) {
    // The fragment is kept when switching the language.
    link.addEventListener('click', () => {
        link.hash = location.hash;
    });
}
// If a row of sections is wider than the page, scroll to the current one; browsers that support `scroll-initial-target` do it themselves.
const sectionRow = document.querySelector('.top nav');
const currentSection = sectionRow?.querySelector('[aria-current]');
if (sectionRow && currentSection && !CSS.supports('scroll-initial-target', 'nearest')) {
    sectionRow.scrollLeft = currentSection.offsetLeft - (sectionRow.clientWidth - currentSection.offsetWidth) / 2;
}
const links = new Map();
for (const link of document.querySelectorAll('.toc a')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading)
        links.set(heading, link);
}
if (links.size > 0) {
    const follow = () => {
        let current;
        for (const [heading, link] of links) {
            link.removeAttribute('aria-current');
            if (heading.getBoundingClientRect().top < innerHeight / 3)
                current = link;
        }
        current?.setAttribute('aria-current', 'true');
    };
    const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of links.keys())
        observer.observe(heading);
}
