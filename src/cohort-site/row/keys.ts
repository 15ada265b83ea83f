// What rows are filtered and sorted by, as text for an attribute: a page's script needs no other data of the rows that it shows.
import { type Row, statesIn, waitsForMentor } from './row.ts';

/** What a reader may choose as the state of a team, in the order of the list. */
export const choices = [
  'mentor',
  'missing',
  'waiting',
  'late',
  'changes',
  'rejected',
  'changed',
  'off-track',
  'at-risk',
  'unread',
] as const;
export type Choice = (typeof choices)[number];

export interface Keys {
  mentor: string;
  group: string;
  states: readonly string[];
  /** A share from 0 to 1, by the cohort's rubric. */
  score: number | undefined;
  activity: string;
  remarks: number | undefined;
}

/** Totals are over the parts that are scored, so their maxima differ: shares can be compared, by one rubric. */
const shareOf = ({ score }: Row): number | undefined => (score?.isComparable && score.of > 0 ? score.points / score.of : undefined);

function choicesOf(row: Row): Choice[] {
  const states = new Set<string | undefined>(statesIn(row));
  const { health, source } = row;
  return choices.filter((choice) => {
    if (choice === 'mentor') return waitsForMentor(row);
    // A week that was written late waits for its review too.
    if (choice === 'waiting') return states.has('waiting') || states.has('late');
    if (choice === 'unread') return source.problem !== undefined;
    return health?.state === choice || states.has(choice);
  });
}

/** `lan|hcm|missing waiting|0.82|2026-11-20|3`: an empty field is not recorded. */
export function keysText(row: Row): string {
  const share = shareOf(row);
  const { mentor = '', group = '' } = row.team;
  const score = share === undefined ? '' : String(Math.round(share * 1000) / 1000);
  return [mentor, group, choicesOf(row).join(' '), score, row.activity ?? '', row.openRemarks?.count ?? ''].join('|');
}

const number = (text: string): number | undefined => (text === '' ? undefined : Number(text));

export function readKeys(text: string): Keys {
  const [mentor = '', group = '', states = '', score = '', activity = '', remarks = ''] = text.split('|');
  return { mentor, group, states: states.split(' '), score: number(score), activity, remarks: number(remarks) };
}
