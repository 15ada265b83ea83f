// Reads a team's words of the interface, before any rule runs.

import { LANGUAGE_CODE } from '../site/language-code.ts';
import { languageOfWords } from '../site/word-file.ts';
import type { ContentFile, WordFile } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { readYaml } from './front-matter.ts';
import { readText } from './read-text.ts';
import { validateFacts } from './validate-facts.ts';
import { wordFileSchema } from './word-schema.ts';

/** Reads the words in `file`. Errors that stop the reading are passed to `report`. */
export function readWords(root: string, file: ContentFile, report: (finding: Finding) => void): WordFile | undefined {
  const text = readText(root, file);
  const yaml = typeof text === 'string' ? readYaml(text.normalize('NFC'), file.shown, 0) : text;
  if (!('value' in yaml)) {
    report(yaml);
    return undefined;
  }
  const named = languageOfWords(file.path);
  const language = named !== undefined && LANGUAGE_CODE.test(named) ? named : undefined;
  const { facts = {}, issues } = validateFacts(wordFileSchema(language), yaml.value);
  return { ...file, yaml, issues, language, facts };
}
