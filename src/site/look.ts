// The look of a team in site.yaml: logo, favicon, accent color, and further links around every page. Without these keys pages have the tool's look.
import { z } from 'zod';
import { completeUrlFix } from './complete-url.ts';
import { fileOf } from './file-path.ts';
import { isSitePath } from './site-path.ts';
import { wordsSchema } from './words.ts';

/** For a value that is not a group of keys. */
const written = (example: string) => ({
  error: ({ code }: { code?: string }) => (code === 'invalid_type' ? `write ${example}` : undefined),
});

const logoFile = fileOf('svg|png|jpe?g|webp|avif', 'images/logo.svg');

const color = z
  .string({ error: 'write a color in quotes: "#b23c17"' })
  .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, { error: 'write a color of three or six hexadecimal digits in quotes: "#b23c17"' });

export const lookSchema = z.strictObject({
  /** In the header, instead of the tool's sign. */
  logo: z
    .strictObject(
      {
        light: logoFile,
        /** The file for the dark theme; by default the same. */
        dark: logoFile.optional(),
        /** What the logo shows; by default it is decoration beside the name. */
        alt: wordsSchema.optional(),
        /** For a logo that contains the name: the name is then only read out. */
        replacesName: z.boolean().default(false),
      },
      written('{ light: images/logo.svg }'),
    )
    .optional(),
  favicon: fileOf('svg|png|ico', 'images/favicon.svg').optional(),
  /** The color of links, buttons and marks, one a theme: none is legible on both papers. */
  accent: z.strictObject({ light: color, dark: color }, written('one color a theme: { light: "#b23c17", dark: "#ff9a70" }')).optional(),
});

const isTarget = (text: string): boolean =>
  /^(?:https?|mailto):/i.test(text) ? URL.canParse(text) : isSitePath(text.replace(/#[^\s"<>]*$/, ''));

const linkSchema = z.strictObject({
  label: wordsSchema,
  /** The path of a page or file of the site, or a complete URL. */
  to: z.string().refine(isTarget, { error: 'write the path of a page, such as /proposal/, or a complete URL: https://…' }),
});

/** Kinds of social links: each has an icon. */
export const socialKinds = ['github', 'gitlab', 'linkedin', 'facebook', 'instagram', 'youtube', 'x', 'slack', 'email', 'website'] as const;

const socialSchema = z.strictObject({
  kind: z.enum(socialKinds),
  url: z.string().refine((text) => /^(?:https?|mailto):/i.test(text) && URL.canParse(text), {
    error: ({ input }) => completeUrlFix(input, 'write a complete URL: https://… or mailto:…'),
  }),
  /** The accessible name; by default that of the kind. */
  label: wordsSchema.optional(),
});

export const linksSchema = z.strictObject({
  /** After the sections. */
  header: z.array(linkSchema).default([]),
  footer: z.array(linkSchema).default([]),
  /** In the footer, as icons. */
  social: z.array(socialSchema).default([]),
});

export type SocialKind = (typeof socialKinds)[number];
