// A large, dull worklog, the same on every run: about 600 words, two tables and two code blocks a week, with typed facts above them.

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ki', 'lo', 'mu', 'ne', 'pa', 'ri', 'so', 'tu', 've', 'xa'];
const STATES = ['done', 'done', 'done', 'doing', 'blocked'] as const;
const OWNERS = ['docs', 'data', 'web', 'cloud'] as const;

/** A stream of numbers from 0 up to `limit`, by a linear congruence: no clock and no random source. */
export function numbers(seed: number): (limit: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export type Draw = (limit: number) => number;

export const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)] as T;

/** One of about 4,000 words, so that a search index has something to hold. */
export const word = (draw: Draw): string => Array.from({ length: 1 + draw(3) }, () => pick(draw, SYLLABLES)).join('');

function sentence(draw: Draw, length: number): string {
  const text = Array.from({ length }, () => word(draw)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const paragraph = (draw: Draw, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(draw, 10 + draw(6))).join(' ');

function table(draw: Draw, rows: number): string {
  const row = (): string => `| ${word(draw)} | ${draw(1000)} | ${draw(100)} % | ${word(draw)} ${word(draw)} |`;
  return ['| Part | Count | Share | Note |', '|---|---:|---:|---|', ...Array.from({ length: rows }, row)].join('\n');
}

function script(draw: Draw, week: number): string {
  const lines = Array.from({ length: 6 }, (_, line) => {
    const name = word(draw);
    return `  const ${name}${line} = await load('${word(draw)}', { limit: ${draw(500)}, since: '${word(draw)}' });`;
  });
  return ['```ts', `export async function week${week}(load: Loader): Promise<Row[]> {`, ...lines, '  return [];', '}', '```'].join('\n');
}

function commands(draw: Draw): string {
  const lines = Array.from(
    { length: 5 },
    () => `aws s3 cp ./${word(draw)}.json s3://${word(draw)}/${word(draw)}/ --acl private # ${word(draw)}`,
  );
  return ['```bash', ...lines, '```'].join('\n');
}

/** The prose of a week, in Markdown that every generator reads alike. `before` is a link to the week before. */
export function prose(week: number, before: string): string {
  const draw = numbers(week);
  const parts = [
    '## Outcomes',
    paragraph(draw, 6),
    `${paragraph(draw, 5)} The work went on from [the week before](${before}).`,
    table(draw, 6),
    paragraph(draw, 6),
    '## How it was done',
    script(draw, week),
    paragraph(draw, 8),
    `- ${sentence(draw, 9)}\n- ${sentence(draw, 8)}\n- ${sentence(draw, 10)}`,
    commands(draw),
    '## Measured',
    paragraph(draw, 6),
    table(draw, 5),
    '## Reflection',
    paragraph(draw, 7),
    paragraph(draw, 4),
  ];
  return `${parts.join('\n\n')}\n`;
}

const FIRST = Date.UTC(2000, 0, 3);

/** Day `day` (0 is Monday) of a week, `YYYY-MM-DD`. */
const dayOf = (week: number, day: number): string => new Date(FIRST + ((week - 1) * 7 + day) * 86_400_000).toISOString().slice(0, 10);

/** The typed facts of a week as front matter, between its fences: tasks with dates, owner, state and evidence. */
export function facts(week: number, count = 4): string {
  const draw = numbers(week + 50_000);
  const tasks = Array.from({ length: count }, (_, index) => {
    const state = pick(draw, STATES);
    return [
      `  - id: w${week}-task-${index}`,
      `    title: ${sentence(draw, 6).slice(0, -1)}`,
      `    starts: ${dayOf(week, index % 4)}`,
      `    ends: ${dayOf(week, (index % 4) + 1)}`,
      `    owner: ${pick(draw, OWNERS)}`,
      `    state: ${state}`,
      ...(state === 'done'
        ? ['    evidence:', `      - { id: commit, label: commit, href: "https://example.org/commit/${week}${index}" }`]
        : []),
    ].join('\n');
  });
  return [
    '---',
    `week: ${week}`,
    `title: Week of ${word(draw)} and ${word(draw)}`,
    `period: { starts: ${dayOf(week, 0)}, ends: ${dayOf(week, 4)} }`,
    `summary: ${sentence(draw, 14)}`,
    'objectives:',
    `  first: ${sentence(draw, 8)}`,
    `  second: ${sentence(draw, 7)}`,
    'tasks:',
    ...tasks,
    'blockers:',
    `  - { id: blocker-1, text: ${sentence(draw, 8)}, cause: ${sentence(draw, 7)} }`,
    'next:',
    `  first: ${sentence(draw, 7)}`,
    '---',
  ].join('\n');
}

/** site.yaml of a worklog of so many weeks. */
export function siteFile(name: string, weeks: number): string {
  const people = OWNERS.map((id) => `  - { id: ${id}, name: ${id} }`).join('\n');
  return [
    `name: ${name}`,
    'description: A generated worklog that the build is timed with.',
    'languages: [en]',
    `programme: { name: Bench, starts: ${dayOf(1, 0)}, ends: ${dayOf(weeks, 4)}, weeks: ${weeks} }`,
    `people:\n${people}`,
    'features: { sandbox: true }',
    'repository: { url: "https://github.com/example/bench" }',
    '',
  ].join('\n');
}

export const weekName = (week: number): string => `week-${String(week).padStart(2, '0')}`;
