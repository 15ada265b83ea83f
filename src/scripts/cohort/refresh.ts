// Reads the teams' sites again, straight from them, when a reader clicks. What fails is shown in the team's row, which keeps its data.
import pLimit from 'p-limit';
import type { Problem } from '../../cohort/facts.ts';
import { teamFacts } from '../../cohort/team-facts.ts';
import { byUrgency } from '../../cohort/team-needs.ts';
import { problemOf } from '../../cohort/unread-problem.ts';
import { type Row, type RowsFile, rowOf } from '../../cohort-site/row/row.ts';
import { cohortRowWords } from '../../i18n/cohort-row-words.ts';
import { LARGEST, PATIENCE } from '../../worklog/review/status-limits.ts';
import { isUnread, readStatusText, type Status } from '../../worklog/review/status-schema.ts';

/** Maximum sites that are read at once. */
const AT_ONCE = 8;

/** The text of a body, or `undefined` as soon as it is too large. */
async function boundedText(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > LARGEST) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The status of a site, or why there is none. Never throws. */
async function read(site: string): Promise<Status | Problem> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(`${site}status.json`, { signal, cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.status === 404 || response.status === 410) return { code: 'not-found', detail: String(response.status) };
    if (!response.ok) return { code: 'http', detail: String(response.status) };
    const text = await boundedText(response);
    if (text === undefined) return { code: 'too-large', detail: String(LARGEST) };
    const status = readStatusText(text);
    return isUnread(status) ? problemOf(status) : status;
  } catch {
    return signal.aborted ? { code: 'timeout', detail: String(PATIENCE / 1000) } : { code: 'browser', detail: '' };
  }
}

const isProblem = (found: Status | Problem): found is Problem => 'code' in found;

/** The row with what was found. A row that was not read keeps its data, and says why. */
function updated(row: Row, found: Status | Problem, { cohort, columns }: RowsFile, now: Date): Row {
  if (isProblem(found)) {
    const { fetched } = row.source;
    return {
      ...row,
      source: { state: fetched === undefined ? 'none' : 'kept', problem: found, ...(fetched === undefined ? {} : { fetched }) },
    };
  }
  const team = { ...row.team, members: [] };
  const whole = { name: '', languages: [], milestones: [], reviewDays: [], mentors: [], groups: [], teams: [team], ...cohort };
  const source = { state: 'fresh' as const, fetched: now.toISOString() };
  return rowOf(teamFacts(whole, team, { source, status: found }, now.toISOString().slice(0, 10)), columns);
}

export interface Refreshed {
  /** The most urgent first. */
  rows: Row[];
  /** Ids of the rows that were requested. */
  read: ReadonlySet<string>;
  /** Whether every team of the cohort was read, so that no data is older. */
  isWhole: boolean;
  /** When they were read, as an ISO time. */
  at: string;
}

/** Reads the sites of the teams `ids`. `say` is called with the progress as text; `said` is the text for when the rows are shown. */
export async function refresh(
  file: RowsFile,
  ids: ReadonlySet<string>,
  language: string,
  now: Date,
  say: (text: string) => void,
): Promise<{ fresh: Refreshed; said: string }> {
  const words = cohortRowWords(language);
  const rows = new Map(file.rows.map((row) => [row.team.id, row]));
  const waiting = file.rows.filter(({ team }) => ids.has(team.id));
  const isAll = ids.size === file.rows.length;
  let [done, well] = [0, 0];
  say(words.refreshing(0, ids.size, isAll));
  await pLimit(AT_ONCE).map(waiting, async (row) => {
    const found = await read(row.team.site);
    rows.set(row.team.id, updated(row, found, file, now));
    done += 1;
    if (!isProblem(found)) well += 1;
    say(words.refreshing(done, ids.size, isAll));
  });
  const fresh = { rows: [...rows.values()].sort(byUrgency), read: ids, isWhole: isAll && well === ids.size, at: now.toISOString() };
  return { fresh, said: words.refreshed(well, ids.size, isAll) };
}
