// Pages say the words of the team: loaded with the content, before any of them is rendered.
import { words } from 'shiplog:site';
import { setTeamWords } from '../i18n/team-words.ts';

setTeamWords(words);
