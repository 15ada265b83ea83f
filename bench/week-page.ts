// A week for peers that have no typed facts: the words that Shiplog draws from them, as a Markdown page.
import { facts, prose } from './weeks.ts';

/** A week's tasks as the table that Shiplog draws from its facts. */
function taskTable(week: number): string {
  const text = facts(week);
  const all = (name: string): string[] => [...text.matchAll(new RegExp(`^ +${name}: (.*)$`, 'gm'))].map(([, value = '']) => value);
  const [titles, starts, ends, owners, states] = ['title', 'starts', 'ends', 'owner', 'state'].map(all);
  const rows = (titles ?? []).map(
    (title, index) => `| ${starts?.[index]} – ${ends?.[index]} | ${title} | ${owners?.[index]} | ${states?.[index]} |`,
  );
  return ['## Tasks', '', '| When | What | Owner | State |', '|---|---|---|---|', ...rows].join('\n');
}

/** The page of a week. `before` is a link to the week before; `extra` is more front matter. */
export function weekPage(week: number, before: string, extra = ''): string {
  const title = /^title: (.*)$/m.exec(facts(week))?.[1];
  return `---\ntitle: ${title}\n${extra}---\n\n${taskTable(week)}\n\n${prose(week, before)}`;
}
