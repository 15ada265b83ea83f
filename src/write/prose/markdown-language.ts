// Markdown as the editor colors it.
import { defineLanguageFacet, Language } from '@codemirror/language';
import { proseParser } from './prose-parser.ts';

export const markdown = new Language(defineLanguageFacet(), proseParser, [], 'markdown');
