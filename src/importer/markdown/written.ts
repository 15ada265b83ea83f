// Restores the author's text from a mark, where a shortcode has no meaning: in code, comments and image names.
import type { Marked } from './shortcode-calls.ts';

/** `text` with the source of each shortcode. */
export const written = (text: string, { calls, mark }: Marked): string =>
  calls.length === 0 ? text : text.replace(mark, (_, index: string) => calls[Number(index)]?.source ?? '');

/** `text` with only the visible words of each shortcode. */
export const spoken = (text: string, { calls, mark }: Marked): string =>
  calls.length === 0
    ? text
    : text.replace(mark, (_, index: string) => {
        const call = calls[Number(index)];
        return call?.shown ?? call?.inner?.text ?? call?.named['title'] ?? call?.named['caption'] ?? '';
      });
