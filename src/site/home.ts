// The home page's keys in site.yaml. Each is optional: without any, the home page shows what the site contains.
import { z } from 'zod';
import { fileOf } from './file-path.ts';
import { idSchema } from './ids.ts';
import { sitePathSchema } from './site-path.ts';
import { wordsSchema } from './words.ts';

/** The blocks below the first screen, in their default order. A block with nothing to show is omitted. */
export const homeBlocks = ['proof', 'weeks', 'words', 'demo', 'video', 'sections', 'people', 'progress'] as const;

const actionSchema = z.strictObject({
  /** Path of a page of the site: `/proposal/`. */
  to: sitePathSchema,
  /** The button's text; by default that of the page that it opens. */
  label: wordsSchema.optional(),
});

/** A video: a file of the content root, or the player of a host in `hosts` of site.yaml. Loaded when the reader plays it. */
const videoSchema = z.strictObject({
  src: z
    .string()
    .regex(/^(?:(?:images|files)\/[^?#]+\.(?:mp4|webm|ogv)|https:\/\/[^\s/]+\/\S+)$/i, {
      error: 'write a video file below files/, such as files/demo.mp4, or the https:// address of a player',
    })
    .refine((text) => !/^https:/i.test(text) || URL.canParse(text), { error: 'write a complete URL: https://…' }),
  poster: fileOf('png|jpe?g|webp|avif', 'images/demo.png').optional(),
  captions: fileOf('vtt', 'files/demo.vtt').optional(),
  title: wordsSchema,
});

export const homeSchema = z.strictObject({
  /** What the project is, in one sentence; by default the site's name. */
  claim: wordsSchema.optional(),
  /** Who and when, in one line; by default the people and the programme. */
  byline: wordsSchema.optional(),
  /** At most three buttons; by default the live demo and the proposal. */
  actions: z.array(actionSchema).min(1).max(3).optional(),
  /** Name of the diagram on the page; by default the one with the most versions. */
  diagram: z.optional(idSchema),
  video: videoSchema.optional(),
  /** Which blocks, in which order. */
  blocks: z.array(z.enum(homeBlocks)).optional(),
});

export type Home = z.output<typeof homeSchema>;
