// Kinds of diagram elements that a team adds to the tool's: in site.yaml for all diagrams, or in one of them.
import { z } from 'zod';
import { idSchema } from './ids.js';
import { wordsSchema } from './words.js';
/** Colors of the theme, each legible in light and dark. */
export const kindColors = ['ink', 'red', 'amber', 'green', 'teal', 'blue', 'violet'];
/** Names of SVG files, as opposed to names of the icon set. */
export const SVG_FILE = /\.svg$/i;
const kindSchema = z.strictObject({
    id: idSchema,
    /** Shown beside the names of its components. */
    name: wordsSchema.optional(),
    /** An icon of Lucide by its name, or an SVG file below the content root. By default a box. */
    icon: z
        .string()
        .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:?#]+\.svg)$/i, {
        error: 'write the name of an icon of lucide.dev, such as smartphone, or an SVG file of the content folder, such as images/kiosk.svg',
    })
        .optional(),
    color: z.enum(kindColors).optional(),
    /** Whether its elements contain others. */
    group: z.boolean().default(false),
});
export const kindsSchema = z.array(kindSchema).default([]);
