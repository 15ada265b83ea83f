// site.yaml: the settings of the whole site. One schema; every type derives from it.
import { z } from 'zod';
import { completeUrlFix } from './complete-url.ts';
import { daySchema } from './date-schemas.ts';
import { type Day, isShort, LONGEST, TOO_LONG } from './dates.ts';
import { homeSchema } from './home.ts';
import { idSchema } from './ids.ts';
import { kindsSchema } from './kinds.ts';
import { linksSchema, lookSchema } from './look.ts';
import { sitePathSchema } from './site-path.ts';
import { isSiteUrl } from './urls.ts';
import { languageSchema, type Words, wordsSchema } from './words.ts';

export { defaultLanguage } from './default-language.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const httpUrl = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: ({ input }) => completeUrlFix(input),
  abort: true,
});

export const SITE_URL =
  'write an address whose path has only letters from a to z, digits, hyphens, dots and single slashes: https://team.example/our-report/';

/** Host names only: the site's policy lists them, and other characters would mean more there. */
export const HOST = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;

const origin = httpUrl.refine((text) => HOST.test(text) && URL.canParse(text) && new URL(text).origin === text, {
  error: 'write only the host, without a path: https://host.example',
});

/** A day off, or several in a row: `day` is the first, `last` the last if there are more. */
const holidaySchema = z.union([
  z.strictObject({ day: daySchema, name: wordsSchema }).transform((one): { day: Day; last?: Day; name: Words } => one),
  z
    .strictObject({ from: daySchema, to: daySchema, name: wordsSchema })
    .refine(({ from, to }) => from <= to, { error: 'ends before it starts', path: ['to'] })
    .refine(({ from, to }) => isShort({ starts: from, ends: to }), { error: TOO_LONG, path: ['to'] })
    .transform(({ from, to, name }): { day: Day; last?: Day; name: Words } => ({ day: from, last: to, name })),
]);

export const programmeSchema = z
  .strictObject({
    /** Where `shiplog programme` copied it from, with the rubric, and the digest of both. */
    from: httpUrl.optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'write 64 digits of 0-9 and a-f' })
      .optional(),
    name: wordsSchema,
    /** First day of week 1; week n starts 7·(n−1) days later. */
    starts: daySchema,
    ends: daySchema,
    weeks: z.int().min(1).max(9999),
    workdays: z.array(z.enum(weekdays)).min(1).default(['mon', 'tue', 'wed', 'thu', 'fri']),
    holidays: z.array(holidaySchema).default([]),
  })
  .refine(({ starts, ends }) => starts <= ends, { error: 'ends before it starts', path: ['ends'] })
  .refine((programme) => isShort(programme, 7 * programme.weeks + LONGEST), {
    error: 'is more than a year after the end of its weeks: fix the year, or the number of weeks',
    path: ['ends'],
  });

const personSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  role: z.enum(['member', 'group', 'mentor']).default('member'),
  /** A picture below the content root's `images/`. */
  photo: z
    .string()
    .regex(/^images\/[^?#]+\.(png|jpe?g|webp|avif|svg)$/i, { error: 'write the path of a picture below images/: images/people/lan.jpg' })
    .optional(),
  /** A few words about the person, shown on their page; for a group also in lists of people. */
  about: wordsSchema.optional(),
  links: z.array(z.strictObject({ label: wordsSchema, url: httpUrl })).default([]),
});

export const milestoneSchema = z.strictObject({ id: idSchema, name: wordsSchema, due: z.optional(daySchema) });

const criterionSchema = z.strictObject({ id: idSchema, name: wordsSchema, weight: z.number().positive() });

const rubricPartSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  weight: z.number().positive(),
  criteria: z.array(criterionSchema).default([]),
});

export const rubricSchema = z.strictObject({
  /** Total from which the programme may be completed early. */
  threshold: z.number().positive().optional(),
  /** The maximum score of a criterion. */
  scale: z.number().positive().default(10),
  parts: z.array(rubricPartSchema).min(1),
});

const repositorySchema = z.strictObject({
  /** Address of the repository's page. */
  url: httpUrl.transform((url) => url.replace(/(?:\.git)?\/*$/, '')),
  /** The host's kind, for addresses of its pages; default by its name. */
  kind: z.enum(['github', 'gitlab', 'gitea']).optional(),
  branch: z.string().min(1).default('main'),
  /** The content root's path in the repository. */
  content: z.string().default('content'),
});

/** Parts that a site may omit from its build. */
const featuresSchema = z.strictObject({
  /** `/sandbox/` and the live demo in pages. */
  sandbox: z.boolean().default(false),
  /** `/review/`, the mentor's desk, with its feed and forms. */
  review: z.boolean().default(true),
  /** `/report/`, everything on one printable page. */
  report: z.boolean().default(true),
  /** `/write/`, the editor of weeks. */
  write: z.boolean().default(true),
  /** `/guide/`, the tool's guide as a section, if the content has no guide. */
  guide: z.boolean().default(false),
});

export const siteSchema = z
  .strictObject({
    /** The version of the content's format: `CONTENT_VERSION`. */
    shiplog: z.int().min(1).optional(),
    name: wordsSchema,
    description: wordsSchema,
    /** Address the site is published at, with its base path; SHIPLOG_URL overrides it. */
    url: httpUrl.refine(isSiteUrl, { error: SITE_URL }).optional(),
    /** The first is the default language and has no prefix in addresses. */
    languages: z.array(languageSchema).min(1).default(['en']),
    programme: programmeSchema.optional(),
    people: z.array(personSchema).default([]),
    milestones: z.array(milestoneSchema).default([]),
    rubric: rubricSchema.optional(),
    repository: repositorySchema.optional(),
    /** Sections of the header, in order; the others follow by name. */
    navigation: z.array(z.string().min(1)).default([]),
    /** The final report: its sections, in order; by default the worklog and all others except the guide. */
    report: z.strictObject({ sections: z.array(z.string().min(1)).min(1).optional() }).optional(),
    /** Parts of the site, on or off. */
    features: featuresSchema.prefault({}),
    /** The home page: its sentence, buttons, picture and blocks. */
    home: homeSchema.prefault({}),
    /** The team's logo, favicon and accent color. */
    look: lookSchema.prefault({}),
    /** Links around every page besides the sections. */
    links: linksSchema.prefault({}),
    /** Kinds of diagram elements besides the tool's, for all diagrams. */
    kinds: kindsSchema,
    /** Old path → new path. */
    redirects: z.record(sitePathSchema, sitePathSchema).default({}),
    /** Hosts that pages may send requests to or load images from, besides the site's own. */
    hosts: z.array(origin).default([]),
    /** The team's own pages of HTML: folders or files below `files/`, published unmodified and outside the policy of the site's pages. */
    staticPages: z
      .array(z.string().regex(/^files\/[^/\\].*[^/]$/, { error: 'write a folder or page below files/: files/demo-ui' }))
      .default([]),
    /** Counts visits with the site's tracker, which posts to `endpoint`; without the key nothing is recorded. */
    analytics: z.strictObject({ endpoint: httpUrl }).optional(),
    /** Where the sandbox's events may go, besides the page itself: the reader chooses. */
    pipeline: z
      .strictObject({
        /** Where `shiplog pipeline` listens on the reader's computer. */
        computer: origin.optional(),
        /** The file below the content root that `npm run amplify-outputs` wrote: its hosts are allowed too. */
        aws: z
          .string()
          .regex(/^[\w-][\w.-]*\.json$/, { error: 'write the name of a file next to site.yaml: amplify_outputs.json' })
          .optional(),
      })
      .optional(),
  })
  .superRefine(({ languages, people, milestones }, context) => {
    for (const [key, ids] of [
      ['languages', languages],
      ['people', people.map(({ id }) => id)],
      ['milestones', milestones.map(({ id }) => id)],
    ] as const) {
      const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
      if (twice >= 0) context.addIssue({ code: 'custom', path: [key, twice], message: `duplicate "${ids[twice]}" in ${key}` });
    }
  });

export type Site = z.output<typeof siteSchema>;
export type SiteInput = z.input<typeof siteSchema>;
export type Programme = Site['programme'] & {};
export type Rubric = Site['rubric'] & {};
export type Feature = keyof Site['features'];
export type Person = Site['people'][number];
export type Milestone = Site['milestones'][number];
