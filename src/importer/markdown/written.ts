// The way back from a mark to what the author wrote, where a shortcode has no meaning: in code, comments and names of pictures.
import type { Marked } from './shortcode-calls.ts';

/** `text` with each shortcode as it was written. */
export const written = (text: string, { calls, mark }: Marked): string =>
  calls.length === 0 ? text : text.replace(mark, (_, index: string) => calls[Number(index)]?.source ?? '');

/** `text` with the words that each shortcode shows and nothing else of it. */
export const spoken = (text: string, { calls, mark }: Marked): string =>
  calls.length === 0
    ? text
    : text.replace(mark, (_, index: string) => {
        const call = calls[Number(index)];
        return call?.shown ?? call?.inner?.text ?? call?.named['title'] ?? call?.named['caption'] ?? '';
      });
