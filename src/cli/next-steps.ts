// The next three steps after `shiplog init`, in the words of the shell that runs it.
import { COHORT } from '../site/cohort-file.ts';
import { enter, type Shell, shellWord } from './shell.ts';

interface Situation {
  /** The new folder as the reader would type it. */
  folder: string;
  shell: Shell;
  hasGit: boolean;
  /** The README was written; it describes how to publish. */
  hasReadme: boolean;
  hasCalendar: boolean;
  /** The file that `npm pack` writes of the tool's checkout in which the command runs; none of a package that is installed. */
  packed?: string | undefined;
}

/** Where a file of the new folder is, for a sentence. */
const below = (folder: string, file: string): string => `${folder === '.' ? '' : `${folder}/`}${file}`;

const calendar = (folder: string, hasCalendar: boolean): string[] =>
  hasCalendar ? [] : [`Later: add your programme's calendar to ${below(folder, 'site.yaml')} to have dates filled in.`];

const installing = ({ folder, shell, packed }: Pick<Situation, 'folder' | 'shell' | 'packed'>): string[] => [
  ...(packed === undefined ? [] : [`  npm pack --pack-destination ${shellWord(folder, shell)}`]),
  ...(folder === '.' ? [] : [`  ${enter(folder, shell)}`]),
  '  npm install',
];

/** After a cohort's repository was written. */
export function cohortSteps({ folder, hasCalendar, ...situation }: Omit<Situation, 'hasGit' | 'hasReadme'>): string[] {
  return [
    'Next:',
    ...installing({ folder, ...situation }),
    `  npx shiplog cohort add https://github.com/team/report${' '.repeat(4)}for each team: reads name and members from its site`,
    `  npx shiplog dev${' '.repeat(4)}preview of all teams`,
    'Mentors, groups and all other keys: the comments in cohort.yaml. To publish: README.md, or the guide "Many teams".',
    ...(hasCalendar
      ? []
      : [`Later: add the programme's calendar to ${below(folder, COHORT)}; due days and missing weeks are computed from it.`]),
  ];
}

/** After a whole repository was written. */
export function repositorySteps({ folder, shell, hasGit, hasReadme, hasCalendar, packed }: Situation): string[] {
  return [
    'Next:',
    ...installing({ folder, shell, packed }),
    `  npx shiplog dev${' '.repeat(6)}preview with live reload: write content/, and the page follows`,
    ...(folder === '.' ? ['  npx shiplog check    list errors with file and line'] : []),
    hasGit
      ? hasReadme
        ? 'To publish: README.md, "Publish the first time".'
        : 'To publish: in the repository on GitHub, Settings → Pages → Source → GitHub Actions; then git push.'
      : 'To publish: install Git from https://git-scm.com, then follow README.md; or add the files on github.com in the browser.',
    ...calendar(folder === '.' ? 'content' : `${folder}/content`, hasCalendar),
  ];
}

/** After content alone was written: every command takes its folder. */
export function contentSteps({ folder, shell, hasCalendar }: Omit<Situation, 'hasGit' | 'hasReadme'>): string[] {
  const option = folder === 'content' ? '' : ` --content ${shellWord(folder, shell)}`;
  return [
    'Next:',
    `  npx shiplog schemas${option}    completion for editors`,
    `  npx shiplog check${option}      list errors with file and line`,
    `  npx shiplog dev${option}        preview with live reload`,
    ...calendar(folder, hasCalendar),
  ];
}
