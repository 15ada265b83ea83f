// The path of a file beside the pages that site.yaml names.
import { z } from 'zod';
/** Below the folders that all languages share. `extensions` is a pattern such as `png|svg`. */
export const fileOf = (extensions, example) => z.string().regex(new RegExp(`^(images|files)/[^?#]+\\.(${extensions})$`, 'i'), {
    error: `write the path of a file below images/ or files/: ${example}`,
});
