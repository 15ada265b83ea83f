import { expect, it } from 'vitest';
import { languageSchema } from '../../../src/site/words.ts';

it.each([
  ['pt-br', 'write pt-BR'],
  ['EN', 'write en'],
  ['zh_Hant', 'write zh-Hant'],
  ['vietnamese', 'write a language code such as en or vi'],
  ['', 'write a language code such as en or vi'],
])('the language "%s" is answered with: %s', (code, remedy) => {
  expect(languageSchema.safeParse(code).error?.issues.map(({ message }) => message)).toEqual([remedy]);
});

it('a code in its own form is accepted', () => {
  expect(['en', 'vi', 'pt-BR', 'zh-Hant'].map((code) => languageSchema.safeParse(code).success)).toEqual([true, true, true, true]);
});
