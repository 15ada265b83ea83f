// The script of every page of a cohort: another language keeps what the reader has chosen.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools a[hreflang]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
