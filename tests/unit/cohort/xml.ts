// Whether a text is well-formed XML, by a parser that stops at the first fault.
import { Parser } from 'htmlparser2';

/** True if each element is closed in order and no sign of markup is left in text. */
export function isWellFormed(text: string): boolean {
  const open: string[] = [];
  let isWell = true;
  const parser = new Parser(
    {
      onopentagname: (name) => void open.push(name),
      onclosetag: (name, implied) => {
        if (implied && !new RegExp(`<${name}[^>]*/>`).test(text)) isWell = false;
        if (open.pop() !== name) isWell = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const words = text.replace(/<[^<>]*>/g, '');
  return isWell && open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(words) && !/(?![\t\n\r])\p{Cc}/u.test(text);
}
