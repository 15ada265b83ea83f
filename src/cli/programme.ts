// `shiplog programme <address>`: copies the calendar and the rubric of a cohort into site.yaml, with its address and digest. A build fetches nothing.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { copyOf, PROGRAMME, readProgramme } from '../cohort/programme-copy.ts';
import { problemText } from '../cohort/sentences.ts';
import { contentRoot } from '../content/content-root.ts';
import { fetchText, LIMITS } from '../integrations/cohort/fetch-text.ts';
import { completeUrlFix } from '../site/complete-url.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { withKey } from './top-level-key.ts';
import { shownPath } from './write-new.ts';

export const usage = 'npx shiplog programme [<address of the cohort>] [--sha256 digest]';

const options = {
  sha256: { type: 'string', about: 'refuse a copy with another digest' },
} as const;

/** Where the file of a cohort is: beside its home page. */
export const addressOf = (given: string): string =>
  /\.json$/.test(new URL(given).pathname)
    ? given
    : new URL(PROGRAMME, `${given.replace(/[?#].*$/, '').replace(/\/?(index\.html)?$/, '')}/`).href;

/** `text` with these keys at its top; others keep their comments. */
export function withKeys(text: string, keys: Readonly<Record<string, unknown>>): string | undefined {
  let made: string | undefined = text;
  for (const [key, value] of Object.entries(keys))
    made = made === undefined ? undefined : withKey(made, key, stringify({ [key]: value }, { lineWidth: 0 }));
  return made;
}

/** The address that site.yaml was copied from. */
const knownAddress = (text: string): string | undefined => {
  const from = parseDocument(text).getIn(['programme', 'from']);
  return typeof from === 'string' ? from : undefined;
};

/** Runs the command in the content root `root`. */
export async function runProgramme(words: readonly string[], root: string): Promise<Outcome> {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const file = join(root, 'site.yaml');
  const shown = shownPath(file);
  if (!existsSync(file)) return refuse({ what: `there is no ${shown}`, fix: 'name the content folder with --content' });
  const text = readFileSync(file, 'utf8');
  const [given = knownAddress(text), ...more] = read.positionals;
  if (given === undefined || more.length > 0) return refuse({ what: 'expected the address of a cohort', fix: `usage: ${usage}` });
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given))
    return refuse({ what: `"${given}" is not a valid URL`, fix: completeUrlFix(given) });
  const from = addressOf(given);
  const answer = await fetchText({ url: from, known: {}, named: new Set([new URL(from).host]), limits: LIMITS });
  if ('code' in answer) return refuse({ what: `${from}: ${problemText(answer, 'en')}`, fix: 'name the address of the cohort’s site' });
  const copied = 'text' in answer ? answer.text : '';
  const digest = createHash('sha256').update(copied).digest('hex');
  if (read.values.sha256 !== undefined && read.values.sha256 !== digest)
    return refuse({ what: `${from} has the digest ${digest}`, fix: 'ask the organizers which one is right: nothing was written' });
  const parts = readProgramme(copied);
  if (!parts)
    return refuse({ what: `${from} is not the programme of a cohort`, fix: 'name the address of the cohort’s site, and update Shiplog' });
  const made = withKeys(text, copyOf(parts, from, digest));
  if (made === undefined) return refuse({ what: `${shown} cannot be read`, fix: 'run npx shiplog check, which lists its errors' });
  if (made === text) return { out: `${shown} has this programme already: sha256 ${digest}\n`, code: 0 };
  writeFileSync(file, made);
  return { out: `Wrote programme${parts.rubric ? ' and rubric' : ''} of ${from} into ${shown}: sha256 ${digest}\n`, code: 0 };
}

export async function main(words: readonly string[]): Promise<void> {
  if (!helped(words, usage, options)) finish(await runProgramme(words, contentRoot()));
}
