// Which request headers a page of another origin may send. Tracing, proxy and sign-in libraries add theirs to every request, and a list of
// known names would lose all events of a page whose library is not on it. Without credentials no header gives a page more than it has.

/** A header's name by RFC 9110 §5.1, of a length that occurs. */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]{1,128}$/;
const MOST_NAMES = 64;

/** The value of `Access-Control-Allow-Headers`: `own`, and the names that the preflight request asks for. Anything else in it is left out. */
export function allowedHeaders(own: readonly string[], asked: string | null | undefined): string {
  const names = (asked ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const valid = names.filter((name) => NAME.test(name));
  return [...new Set([...own, ...valid])].slice(0, own.length + MOST_NAMES).join(', ');
}
