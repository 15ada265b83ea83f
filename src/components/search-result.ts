// One search result as elements. The excerpt is text of our own pages, yet it is taken as text and marks, never as markup.

/** What Pagefind says of a page. `excerpt` is HTML with `<mark>`. */
export interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const MOST_PLACES = 3;

/** The text of `html` with its `<mark>`s; any other element is left out and its text kept. */
function marked(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const fragment = document.createDocumentFragment();
  for (const node of parsed.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') {
      fragment.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    fragment.append(mark);
  }
  return fragment;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

function paragraph(className: string, ...content: (Node | string)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  made.append(...content);
  return made;
}

/** A page with its excerpt, and the places in it that match. */
export function showResult(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  const section = [found.filters.section?.[0], found.filters.week?.[0]].filter(Boolean).join(' · ');
  item.append(
    paragraph('label', section),
    paragraph('result-title', link(found.url, found.meta.title ?? found.url)),
    paragraph('', marked(found.excerpt)),
  );
  const places = found.sub_results.filter(({ url }) => url.includes('#')).slice(0, MOST_PLACES);
  if (places.length > 0) {
    const list = document.createElement('ul');
    for (const { url, title } of places) {
      const place = document.createElement('li');
      place.append(link(url, title));
      list.append(place);
    }
    item.append(list);
  }
  return item;
}
