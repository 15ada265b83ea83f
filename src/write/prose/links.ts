// Links without a dialog: the selection becomes the text, a pasted address the target.
import { type Edit, edit, type Selected } from './edit.ts';

/** True for one address and nothing else. */
export const isAddress = (text: string): boolean => /^(?:https?:\/\/|mailto:)\S+$/i.test(text) && URL.canParse(text);

/** An address as a link's target: one with brackets is put in angle brackets. */
const target = (address: string): string => (/[()<>\\]/.test(address) ? `<${address.replaceAll(/[<>]/g, encodeURIComponent)}>` : address);

/** Brackets without a partner end a link's text early. */
function linkText(text: string): string {
  let depth = 0;
  for (const sign of text.replaceAll(/\\./g, '')) {
    if (sign === '[') depth += 1;
    if (sign === ']') depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? text : text.replaceAll(/[[\]]/g, String.raw`\$&`);
}

const START = 'https://';

/** Makes the selection a link, with the cursor where something is missing: the text or the address. */
export function makeLink({ text, from, to }: Selected, placeholder: string): Edit {
  const inner = text.slice(from, to);
  if (isAddress(inner)) return edit(from, to, `[${placeholder}](${target(inner)})`, 1, placeholder.length);
  if (inner === '') return edit(from, to, `[${placeholder}](${START})`, 1, placeholder.length);
  const label = linkText(inner);
  return edit(from, to, `[${label}](${START})`, label.length + 3, START.length);
}

/** An address pasted on selected text makes a link of it; `undefined` for any other paste. */
export function pasteLink({ text, from, to }: Selected, pasted: string): Edit | undefined {
  const inner = text.slice(from, to);
  const address = pasted.trim();
  if (inner.trim() === '' || /\n[ \t]*\n/.test(inner) || isAddress(inner) || !isAddress(address)) return undefined;
  return edit(from, to, `[${linkText(inner)}](${target(address)})`);
}
