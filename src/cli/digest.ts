// `shiplog digest`: what is missing, waiting and signed off in a cohort, as text for a terminal, a mail or a chat.
import { join } from 'node:path';
import { projectFolder } from '../cache/folders.ts';
import { checkCohort } from '../check/check-cohort.ts';
import { hasErrors } from '../check/check-content.ts';
import type { Cohort } from '../cohort/cohort.ts';
import { type Digest, digestOf } from '../cohort/digest/digest.ts';
import { htmlDigest } from '../cohort/digest/html.ts';
import { markdownDigest } from '../cohort/digest/markdown.ts';
import { webhookBody } from '../cohort/digest/webhook.ts';
import type { CohortFacts } from '../cohort/facts.ts';
import { type Webhook, webhooks } from '../cohort/webhooks.ts';
import { contentRoot, isCohort } from '../content/content-root.ts';
import { isPublished, siteAddress } from '../integrations/address.ts';
import { currentFacts, storedFacts } from '../integrations/cohort/current-facts.ts';
import type { Address } from '../site/urls.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { unknownId } from './known-id.ts';
import { postDigests } from './post-digests.ts';

const formats = ['markdown', 'html', ...webhooks] as const;
type Format = (typeof formats)[number];

export const usage =
  'npx shiplog digest [--mentor id | --team id] [--as markdown|html|slack|teams|discord] [--language en] [--stored] [--post]';

const options = {
  mentor: { type: 'string', about: 'only the teams of this mentor' },
  team: { type: 'string', about: 'only this team' },
  as: { type: 'string', about: 'format: markdown, html for a mail, or the body of a webhook: slack, teams, discord; default: markdown' },
  language: { type: 'string', about: 'language of cohort.yaml; default: the first' },
  stored: { type: 'boolean', about: 'use what was read last, by a build or a digest, and request no site' },
  post: { type: 'boolean', about: 'post the digest of each team with the key digest to its address in SHIPLOG_WEBHOOKS' },
} as const;

/** The cohort in `root`, or why a command cannot use it. */
export function cohortIn(root: string): Cohort | Refusal {
  if (!isCohort(root))
    return { what: `${root} is not a cohort: it has no cohort.yaml`, fix: 'name the folder of the cohort with --content' };
  const { cohort, findings } = checkCohort(root);
  if (cohort && !hasErrors(findings)) return cohort;
  const [first] = findings;
  return first
    ? { what: `${first.file}:${first.line}: ${first.what}`, fix: first.fix }
    : { what: 'cohort.yaml cannot be used', fix: 'run npx shiplog check' };
}

const isFormat = (text: string): text is Format => formats.some((format) => format === text);
const isWebhook = (format: Format): format is Webhook => webhooks.some((one) => one === format);

function written(digest: Digest, format: Format): string {
  if (isWebhook(format)) return `${JSON.stringify(webhookBody(digest, format), null, 2)}\n`;
  return format === 'html' ? htmlDigest(digest) : markdownDigest(digest);
}

export interface DigestSystem {
  facts(cohort: Cohort): Promise<CohortFacts>;
  /** The facts of what was read last; `undefined` if nothing was. */
  stored(cohort: Cohort): CohortFacts | undefined;
  webhooks: string | undefined;
  /** Says something beside the digest. */
  warn(text: string): void;
}

/** For a digest whose link to the cohort would lead to the computer of its reader. */
const NO_URL: Refusal = {
  what: 'cohort.yaml has no url: the link of the digest to the cohort leads to this computer',
  fix: 'write the address of the published site into cohort.yaml, such as url: https://organizers.github.io/cohort',
};

/** Runs the command. */
export async function runDigest(words: readonly string[], root: string, system: DigestSystem): Promise<Outcome> {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const { mentor, team, as = 'markdown', language, stored, post } = read.values;
  if (read.positionals.length > 0) return refuse({ what: `unexpected argument "${read.positionals[0]}"`, fix: `usage: ${usage}` });
  if (!isFormat(as)) return refuse({ what: `--as: unknown format "${as}"`, fix: `write one of ${formats.join(', ')}` });
  const cohort = cohortIn(root);
  if (isRefusal(cohort)) return refuse(cohort);
  const unknown = unknownId(cohort, 'mentor', mentor, 'leave out --mentor') ?? unknownId(cohort, 'team', team, 'leave out --team');
  if (unknown) return refuse(unknown);
  const address: Address = siteAddress(cohort);
  const shown = language ?? cohort.languages[0] ?? 'en';
  if (!cohort.languages.includes(shown))
    return refuse({ what: `"${shown}" is not a language of cohort.yaml`, fix: `use one of ${cohort.languages.join(', ')}` });
  const isLocal = !isPublished(cohort);
  if (post && isLocal) return refuse({ ...NO_URL, fix: `${NO_URL.fix}: nothing was posted` });
  const facts = stored ? system.stored(cohort) : await system.facts(cohort);
  if (!facts) return refuse({ what: 'no data is stored here', fix: 'run npx shiplog build first, or leave out --stored' });
  if (post) return postDigests(facts, system.webhooks ?? '', (id) => digestOf(facts, address, { team: id, language: shown }));
  if (isLocal) system.warn(refusalText(NO_URL));
  return { out: written(digestOf(facts, address, { mentor, team, language: shown }), as), code: 0 };
}

export async function main(words: readonly string[]): Promise<void> {
  if (helped(words, usage, options)) return;
  const cache = join(projectFolder(), '.cache/cohort');
  finish(
    await runDigest(words, contentRoot(), {
      facts: (cohort) => currentFacts(cohort, cache),
      stored: (cohort) => storedFacts(cohort, cache),
      webhooks: process.env['SHIPLOG_WEBHOOKS'],
      warn: (text) => void process.stderr.write(text),
    }),
  );
}
