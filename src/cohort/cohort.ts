// cohort.yaml: the teams of a programme, its calendar and its mentors. One schema; every type derives from it.
import { z } from 'zod';
import { idSchema } from '../site/ids.ts';
import { HOST, httpUrl, milestoneSchema, programmeSchema, rubricSchema, SITE_URL, weekdays } from '../site/site.ts';
import { homeOf, isSiteUrl } from '../site/urls.ts';
import { languageSchema, wordsSchema } from '../site/words.ts';
import { GRACE } from '../worklog/review/written-days.ts';
import { webhooks } from './webhooks.ts';

const siteAddress = httpUrl
  .refine((text) => URL.canParse(text) && HOST.test(new URL(text).origin) && new URL(text).username + new URL(text).password === '', {
    error: 'write the address of the home page, with a host of letters, digits, hyphens and dots: https://team.example/report/',
  })
  .transform(homeOf);

const mentorSchema = z.strictObject({ id: idSchema, name: wordsSchema });
const groupSchema = z.strictObject({ id: idSchema, name: wordsSchema });

const teamSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  /** The home page of the team's site: status.json is beside it. */
  site: siteAddress,
  /** The page of its repository. */
  repository: httpUrl.optional(),
  /** Id of a mentor. */
  mentor: z.optional(idSchema),
  /** Id of a group. */
  group: z.optional(idSchema),
  members: z.array(z.string().trim().min(1)).default([]),
  /** Where the weekly digest of the team is posted; the address is a secret of the workflow. */
  digest: z.enum(webhooks).optional(),
});

export const cohortSchema = z
  .strictObject({
    name: wordsSchema,
    description: wordsSchema.optional(),
    /** Address the site is published at, with its base path; SHIPLOG_URL overrides it. */
    url: httpUrl.refine(isSiteUrl, { error: SITE_URL }).optional(),
    /** The first is the default language and has no prefix in addresses. */
    languages: z.array(languageSchema).min(1).default(['en']),
    programme: programmeSchema.optional(),
    /** Days after the last working day of a week in which it may be written. */
    grace: z.int().min(0).max(60).default(GRACE),
    rubric: rubricSchema.optional(),
    milestones: z.array(milestoneSchema).default([]),
    /** Weekdays on which mentors review, for the calendar. */
    reviewDays: z.array(z.enum(weekdays)).default([]),
    mentors: z.array(mentorSchema).default([]),
    groups: z.array(groupSchema).default([]),
    teams: z.array(teamSchema).default([]),
  })
  .superRefine(({ languages, mentors, groups, teams, milestones }, context) => {
    const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
    for (const [key, ids] of [
      ['languages', languages],
      ['mentors', idsOf(mentors)],
      ['groups', idsOf(groups)],
      ['milestones', idsOf(milestones)],
      ['teams', idsOf(teams)],
    ] as const) {
      const seen = new Set<string>();
      for (const [index, id] of ids.entries()) {
        if (seen.has(id)) context.addIssue({ code: 'custom', path: [key, index], message: `duplicate "${id}" in ${key}` });
        seen.add(id);
      }
    }
    const sites = new Map<string, string>();
    for (const [index, { id, site, mentor, group }] of teams.entries()) {
      const known = (key: 'mentor' | 'group', named: string | undefined, list: readonly { id: string }[]): void => {
        if (named === undefined || list.some((one) => one.id === named)) return;
        context.addIssue({
          code: 'custom',
          path: ['teams', index, key],
          message: `is not listed under ${key}s: ${list.length > 0 ? `write one of ${idsOf(list).slice(0, 12).join(', ')}, or ` : ''}add it there`,
        });
      };
      known('mentor', mentor, mentors);
      known('group', group, groups);
      const other = sites.get(site);
      if (other !== undefined)
        context.addIssue({
          code: 'custom',
          path: ['teams', index, 'site'],
          message: `is also the site of "${other}": remove one of the two`,
        });
      sites.set(site, id);
    }
  });

export type Cohort = z.output<typeof cohortSchema>;
export type Team = Cohort['teams'][number];
export type Mentor = Cohort['mentors'][number];

/** The origins from which a reader's page may fetch: exactly the teams' hosts. */
export const originsOf = ({ teams }: Pick<Cohort, 'teams'>): string[] => [...new Set(teams.map(({ site }) => new URL(site).origin))].sort();
