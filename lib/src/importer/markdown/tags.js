// HTML elements by how they are converted. A name in none of the lists is not an element: authors write <your name> as a placeholder.
const set = (names) => new Set(names.split(' '));
/** Removed with their contents: they run, load or restyle, or are never shown. */
export const REMOVED = set('script style noscript template head meta link base title svg embed applet param source track frame frameset noframes noembed object-data');
/** Elements whose visible content stays, and whose removal is reported. */
export const REPORTED = set('form object select textarea button option optgroup datalist marquee blink canvas dialog');
/** Written as HTML, with only the listed attributes: Markdown has no syntax for them. */
export const KEPT_INLINE = set('sub sup kbd mark u ins small abbr');
/** Known elements that Markdown can express, or whose content needs no element. */
const SAID = set('a b strong i em p br hr img ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption colgroup col blockquote code pre ' +
    'samp var tt del s strike dl dt dd figure figcaption picture input details summary div span section article main header footer nav aside address ' +
    'center font big label fieldset legend q cite dfn time data bdi bdo wbr ruby rt rp rb rtc nobr hgroup search output progress meter ' +
    'video audio map area html body iframe acronym dir listing xmp menu slot ' +
    'math mi mo mn ms mtext mrow msup msub msubsup mfrac msqrt mroot mover munder mtable mtr mtd semantics annotation');
export const isElement = (name) => SAID.has(name) || KEPT_INLINE.has(name) || REMOVED.has(name) || REPORTED.has(name);
/** Elements that end a word: text on both sides of them is not one word. */
export const BREAKS = set('p br hr img ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption blockquote pre dl dt dd figure figcaption details summary ' +
    'div section article main header footer nav aside address center fieldset legend iframe video audio option textarea input');
/** Names that are elements only with attributes or an end tag: otherwise they are placeholders, as in `cp <source> <data>`. */
const BLANKS = set('source data title link object param output label input base meta map area form select option frame image address time menu dir slot track ' +
    'template head body html style textarea button embed search progress meter caption legend summary dialog canvas header footer main section article');
const TAG = /^<(\/?)([a-z][^\s/>]*)([\s\S]*?)\/?>$/i;
/**
 * Whether `tag` (`<your name>`) is a placeholder instead of HTML.
 * `closed` tells whether the text contains `</name>`.
 */
export function isBlank(tag, closed) {
    const [, slash, written = '', rest = ''] = TAG.exec(tag) ?? [];
    const name = written.toLowerCase();
    if (name === '')
        return false;
    if (!isElement(name))
        return name !== 'image' || !/\ssrc\s*=/i.test(rest);
    if (slash)
        return false;
    const words = rest.trim().split(/\s+/).filter(Boolean);
    const bare = words.length > 0 && !rest.includes('=');
    if (bare)
        return !words.every((word) => BARE.has(word.toLowerCase()));
    return words.length === 0 && BLANKS.has(name) && !closed(name);
}
/** Attributes that HTML allows without a value, and those that authors leave so. */
const BARE = set('checked disabled open hidden controls autoplay loop muted reversed async defer required readonly selected multiple novalidate allowfullscreen nowrap noshade border itemscope download id class style alt title');
