// An empty content root, as texts: the smallest site that passes the check, with each further setting shown as a comment.

import { createHash } from 'node:crypto';
import { starterWords } from '../i18n/messages.ts';
import { CONTENT_VERSION } from '../site/content-version.ts';
import type { Day } from '../site/dates.ts';
import { localizedText } from '../site/localized-text.ts';
import { weekWord } from '../worklog/new-week-text.ts';
import { pageWords, stampOf } from '../worklog/words-digest.ts';
import { calendarLines, weekDays } from './starter-calendar.ts';

export interface Starter {
  name: string;
  /** The first is the default language. */
  languages: readonly string[];
  /** First day of week 1 and number of weeks, if known. */
  programme: { starts: Day; weeks: number } | undefined;
}

/** A text as a YAML value; JSON strings are valid YAML. */
const quoted = (text: string): string => JSON.stringify(text);

/** The keys that no one writes by hand. */
const COPIED = '# If your organizers publish it, copy it: shiplog programme <address>, which adds from: and sha256: of the copy.';

const siteText = ({ name, languages, programme }: Starter): string =>
  [
    '# Settings of the whole site. A text can be written once, or once per language: { en: Team, vi: Nhóm }.',
    '# yaml-language-server: $schema=./.schemas/site.schema.json',
    `shiplog: ${CONTENT_VERSION} # the version of the content; a newer tool may ask for: shiplog upgrade`,
    `name: ${quoted(name)}`,
    'description:',
    ...languages.map((language) => `  ${language}: ${quoted(starterWords(language).description)}`),
    '# The published URL, including the path. Needed for feeds, sitemap and link previews.',
    '# url: https://team.github.io/report',
    '',
    '# The first language is the default: its files contain the facts, its URLs have no prefix.',
    `languages: [${languages.join(', ')}]`,
    '',
    programme
      ? '# The calendar: used for the dates of new weeks and for missed days.'
      : '# The calendar: used to fill in the dates of new weeks and to find missed days.',
    COPIED,
    ...calendarLines(programme, name),
    '',
    '# Possible owners of tasks, and mentors.',
    '# people:',
    '#   - { id: team, name: The team, role: group }',
    '#   - { id: ha, name: Hà, role: mentor, photo: images/ha.jpg, about: Teaches databases, links: [{ label: GitHub, url: https://github.com/ha }] }',
    '',
    '# Milestones that tasks contribute to.',
    '# milestones:',
    '#   - { id: design, name: Design, due: YYYY-MM-DD }',
    '',
    "# The mentor's rubric: parts with weights, each with criteria or scored as one. `threshold` is the total for an early end.",
    '# rubric:',
    '#   scale: 10',
    '#   threshold: 8',
    '#   parts:',
    '#     - { id: worklog, name: Worklog, weight: 60, criteria: [{ id: evidence, name: Evidence, weight: 60 }] }',
    '#     - { id: proposal, name: Proposal, weight: 40 }',
    '',
    '# Sections of the header, in order, and of the final report. The others follow by name.',
    '# navigation: [proposal, worklog]',
    '# report: { sections: [proposal, worklog] }',
    '',
    '# The home page: its sentence, buttons, diagram, video and blocks.',
    '# home:',
    '#   claim: What the project is, in one sentence',
    '#   actions: [{ to: /proposal/, label: Read the proposal }]',
    '#   blocks: [proof, weeks, words, sections, people, progress]',
    '',
    '# The logo, the icon in the browser, and the color of links, one a theme. Further rules: theme.css beside this file.',
    '# look:',
    '#   logo: { light: images/logo.svg, dark: images/logo-dark.svg, alt: A ship, replacesName: false }',
    '#   favicon: images/favicon.svg',
    '#   accent: { light: "#0b6e63", dark: "#5fd4c4" }',
    '',
    '# Further links around every page.',
    '# links:',
    '#   header: [{ label: Source, to: https://github.com/team/report }]',
    '#   footer: [{ label: Proposal, to: /proposal/ }]',
    '#   social: [{ kind: github, url: https://github.com/team, label: The team on GitHub }]',
    '',
    '# Parts of the site. `sandbox` is the live demo of a pipeline: a small shop whose clicks become events in the browser.',
    '# Set it to true to have it on the home page, in the menu and at /sandbox/. It needs further packages, which the check names.',
    'features:',
    '  sandbox: false',
    '  # review: true',
    '  # write: true',
    '  # report: true',
    '  # guide: false',
    '',
    '# The repository of the content: for edit links and for new weeks from a phone.',
    '# repository:',
    '#   url: https://github.com/team/report',
    '#   branch: main',
    '#   content: content # the folder of this file in the repository',
    '',
    '# Kinds of diagram elements besides those of the tool.',
    '# kinds: [{ id: pod, name: Pod, icon: box, color: teal }]',
    '',
    '# Old paths that lead to new ones.',
    '# redirects: { /old-page/: /proposal/ }',
    '',
    '# Hosts that pages may load pictures and videos from.',
    '# hosts: [https://images.example]',
    '',
    "# The team's own pages of HTML below files/, such as a demo: their scripts run at the address of the site.",
    '# staticPages: [files/demo-ui]',
    '',
    '# Counts visits: where the events of the pages are sent. And where the events of the sandbox may be sent.',
    '# analytics: { endpoint: https://collector.example/events }',
    '# pipeline: { computer: http://localhost:8787, aws: amplify_outputs.json }',
    '',
  ].join('\n');

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const page = (title: string, description: string, body: string, stamp?: string): string =>
  `---\ntitle: ${quoted(title)}\ndescription: ${quoted(description)}\n${stamp ? `stamp: ${stamp}\n` : ''}---\n\n${body}\n`;

const prompts = (list: readonly (readonly [string, string])[]): string =>
  list.map(([heading, question]) => `## ${heading}\n\n${question}`).join('\n\n');

function weekText(language: string, programme: Starter['programme']): string {
  const { summary, task, outcomes } = starterWords(language).week;
  const period = programme && weekDays(programme, 1);
  return [
    '---',
    'week: 1',
    `title: ${localizedText(weekWord, language)} 1`,
    ...(period ? [`period: { starts: ${period.starts}, ends: ${period.ends} }`] : []),
    `summary: ${quoted(summary)}`,
    'tasks:',
    '  - id: set-up-report',
    `    title: ${quoted(task)}`,
    '    state: doing',
    '---',
    '',
    prompts([outcomes]),
    '',
  ].join('\n');
}

/** The files of a new content root: path below it → text. Only the home page is written in every language. */
export function starterFiles(starter: Starter): Map<string, string> {
  const { name, languages, programme } = starter;
  const [first = 'en'] = languages;
  const files = new Map([['site.yaml', siteText(starter)]]);
  const original = starterWords(first);
  const stamp = stampOf(pageWords({ title: name, description: original.description }, original.home), sha256);
  for (const language of languages) {
    const { description, home } = starterWords(language);
    files.set(`${language}/index.md`, page(name, description, home, language === first ? undefined : stamp));
  }
  const { proposal } = original;
  files.set(`${first}/proposal/index.md`, page(proposal.title, proposal.description, prompts(proposal.prompts)));
  files.set(`${first}/worklog/week-01.md`, weekText(first, programme));
  return files;
}
