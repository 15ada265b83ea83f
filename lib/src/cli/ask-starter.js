// The questions of `shiplog init` on a terminal: four at most, each with its default; an option answers its question.
import { isRefusal } from './arguments.js';
import { starterOf } from './starter-options.js';
const questions = [
    { key: 'name', text: 'Name of the site (Our project): ' },
    { key: 'languages', text: 'Languages, the default one first (en): ' },
    { key: 'starts', text: 'First day of week 1, YYYY-MM-DD (empty: no calendar): ' },
    { key: 'weeks', text: 'Number of weeks (12): ' },
];
/** The options with the answers. An invalid answer is asked again, an empty one is the default. `undefined` if the input ends before. */
export async function askStarter(given, ask) {
    let options = given;
    for (const { key, text } of questions) {
        if (options[key] !== undefined || (key === 'weeks' && options.starts === undefined))
            continue;
        let reason = '';
        for (;;) {
            const answer = (await ask(`${reason}${text}`))?.trim();
            if (answer === undefined)
                return undefined;
            if (answer === '')
                break;
            const refused = starterOf({ ...options, [key]: answer });
            if (!isRefusal(refused)) {
                options = { ...options, [key]: answer };
                break;
            }
            reason = `  ${refused.what.replace(/^--\w+: /, '')}: ${refused.fix.replace(/: --.*$/, '')}\n`;
        }
    }
    return options;
}
