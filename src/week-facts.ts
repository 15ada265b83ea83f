// The facts of a week, held to their schema once as long as its file stays the same: `npm run dev` gives all weeks anew after each edit.
import { type Week, weekSchema } from './worklog/week.ts';

/** One file of a week, as Astro has it. */
interface Written {
  id: string;
  /** Changes with the file. */
  digest?: string | number | undefined;
  data: unknown;
}

const known = new Map<string, { digest: Written['digest']; facts: Week }>();

/** The facts in the front matter of a week's file. Throws where they do not fit the schema. */
export function weekFacts({ id, digest, data }: Written): Week {
  const before = known.get(id);
  if (before && digest !== undefined && before.digest === digest) return before.facts;
  const facts = weekSchema.parse(data);
  known.set(id, { digest, facts });
  return facts;
}
