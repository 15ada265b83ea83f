// The facts of a week, validated once while its file stays the same: `npm run dev` passes all weeks again after each edit.
import { type Week, weekSchema } from '../worklog/week.ts';

/** One file of a week, as Astro provides it. */
interface Written {
  id: string;
  /** Changes with the file. */
  digest?: string | number | undefined;
  data: unknown;
}

const known = new Map<string, { digest: Written['digest']; facts: Week }>();

/** The facts in the front matter of a week's file. Throws if they do not match the schema. */
export function weekFacts({ id, digest, data }: Written): Week {
  const before = known.get(id);
  if (before && digest !== undefined && before.digest === digest) return before.facts;
  const facts = weekSchema.parse(data);
  known.set(id, { digest, facts });
  return facts;
}
