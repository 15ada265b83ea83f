// The repository of a new cohort, as texts: its teams, what builds and publishes its site, and what organizers do. None of the tool is in it.
import { cohortReadmeWords } from '../i18n/messages.ts';
import { COHORT } from '../site/cohort-file.ts';
import { literal } from './readme-text.ts';
import { ignoredBuilds, ignoredText, packageText, type Tool } from './repository-files.ts';
import type { Starter } from './starter.ts';
import { calendarLines } from './starter-calendar.ts';

const lines = (...list: string[]): string => `${list.join('\n')}\n`;

/** The name of a cohort that is given none. */
export const COHORT_NAME = 'Our cohort';

/** An expression of a workflow. */
const expression = (text: string): string => `\${{ ${text} }}`;

const cohortText = ({ name, languages, programme }: Starter, { repository }: Tool): string =>
  lines(
    '# The teams of a programme and what they share. A text can be written once, or once per language: { en: Shops, vi: Cửa hàng }.',
    `# All keys: https://github.com/${repository}/blob/main/content/en/guide/reference.md#cohortyaml`,
    `name: ${JSON.stringify(name)}`,
    '# description: The reports of all teams in one place',
    '# The published URL, including the path. Links of feeds, calendar and digest need it; the workflow finds it on GitHub Pages.',
    '# url: https://organizers.github.io/cohort',
    '',
    '# The first language is the default: its pages have no prefix in their URLs.',
    `languages: [${languages.join(', ')}]`,
    '',
    '# The calendar of all teams: a week is missing from its due day on. A team copies it: shiplog programme <address of this site>.',
    ...calendarLines(programme, name),
    '# Days after the last working day of a week in which it may be written.',
    '# grace: 3',
    '# Weekdays on which mentors review, for the calendar.',
    '# reviewDays: [tue, thu]',
    '',
    '# Milestones of all teams.',
    '# milestones:',
    '#   - { id: design, name: Design, due: YYYY-MM-DD }',
    '',
    '# The rubric of all teams: parts with weights, each with criteria or scored as one.',
    '# rubric:',
    '#   scale: 10',
    '#   parts:',
    '#     - { id: worklog, name: Worklog, weight: 60, criteria: [{ id: evidence, name: Evidence, weight: 60 }] }',
    '#     - { id: proposal, name: Proposal, weight: 40 }',
    '',
    '# The people who review, and how teams are grouped. A team names one of each by its id.',
    '# mentors:',
    '#   - { id: lan, name: Lan }',
    '# groups:',
    '#   - { id: shops, name: Shops }',
    '',
    '# One row for each team. "npx shiplog cohort add <site or repository>" reads name and members from a site and writes its row.',
    '# teams:',
    '#   - id: ha',
    '#     name: Team Hà',
    '#     site: https://team-ha.github.io/report/',
    '#     repository: https://github.com/team-ha/report',
    '#     mentor: lan',
    '#     group: shops',
    '#     members: [Hà, Minh]',
    '#     digest: slack # or teams, discord: posts its weekly digest',
  );

export const cohortWorkflowText = ({ repository }: Pick<Tool, 'repository'>): string =>
  lines(
    '# Reads the sites of the teams every hour and publishes the cohort on GitHub Pages (once: Settings → Pages → Source → GitHub Actions).',
    'name: Cohort',
    'on:',
    '  push: { branches: [main] }',
    '  schedule:',
    "    - cron: '17 * * * *'",
    '    # On Mondays it posts the digests too.',
    "    - cron: '0 1 * * 1'",
    '  workflow_dispatch:',
    '# The most that a job may have; each takes less.',
    'permissions: { contents: read, pages: write, id-token: write }',
    'jobs:',
    '  cohort:',
    `    uses: ${repository}/.github/workflows/cohort.yml@v1`,
    '    with:',
    `      digest: ${expression("github.event.schedule == '0 1 * * 1'")}`,
    '    secrets:',
    `      webhooks: ${expression('secrets.WEBHOOKS')}`,
  );

const SCRIPTS = { dev: 'dev', build: 'build', check: 'check', digest: 'digest' };

/** Path → text. */
export const cohortFiles = (starter: Starter, tool: Tool): Map<string, string> =>
  new Map([
    [COHORT, cohortText(starter, tool)],
    ['README.md', cohortReadmeWords(starter.languages[0] ?? 'en')(literal(starter.name), tool.repository)],
    ['package.json', packageText(tool, SCRIPTS)],
    ['.github/workflows/cohort.yml', cohortWorkflowText(tool)],
    ['.gitignore', ignoredText(ignoredBuilds)],
  ]);
