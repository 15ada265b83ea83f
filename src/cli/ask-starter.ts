// The questions of `shiplog init` on a terminal: four at most, each with its default; an option answers its question.
import { isRefusal, type Refusal } from './arguments.ts';
import type { Asker } from './ask-line.ts';
import { SITE_NAME, type StarterOptions, starterOf } from './starter-options.ts';

const questions = [
  { key: 'name', text: 'Name of the site' },
  { key: 'languages', text: 'Languages, the default one first (en): ' },
  { key: 'starts', text: 'First day of week 1, YYYY-MM-DD (empty: no calendar): ' },
  { key: 'weeks', text: 'Number of weeks (12): ' },
] as const satisfies readonly { key: keyof StarterOptions; text: string }[];

/** The options with the answers. An invalid answer is asked again, an empty one is the default. `undefined` if the input ends before. */
export async function askStarter(given: StarterOptions, ask: Asker, unnamed: string = SITE_NAME): Promise<StarterOptions | undefined> {
  let options = given;
  for (const { key, text: question } of questions) {
    const text = key === 'name' ? `${question} (${unnamed}): ` : question;
    if (options[key] !== undefined || (key === 'weeks' && options.starts === undefined)) continue;
    let reason = '';
    for (;;) {
      const answer = (await ask(`${reason}${text}`))?.trim();
      if (answer === undefined) return undefined;
      if (answer === '') break;
      const refused: Refusal | object = starterOf({ ...options, [key]: answer });
      if (!isRefusal(refused)) {
        options = { ...options, [key]: answer };
        break;
      }
      reason = `  ${refused.what.replace(/^--\w+: /, '')}: ${refused.fix.replace(/: --.*$/, '')}\n`;
    }
  }
  return options;
}
