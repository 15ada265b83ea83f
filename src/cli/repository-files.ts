// The files around the content of a new repository: what installs, checks, previews and publishes it. None of the tool is in them.
import { readmeText } from './readme-text.ts';
import type { Starter } from './starter.ts';

/** The tool that the repository uses. */
export interface Tool {
  version: string;
  /** Owner and name on GitHub. */
  repository: string;
  /** The file of the tool beside `package.json`; otherwise it comes from the registry. */
  packed?: string | undefined;
}

const lines = (...list: string[]): string => `${list.join('\n')}\n`;

/** What npm runs in a report: a script of the same name, except that `prepare` runs after each install. */
const REPORT_SCRIPTS = { dev: 'dev', build: 'build', check: 'check', new: 'new', preview: 'preview', prepare: 'schemas' };

/** The package.json that installs the tool; `scripts`: the tool's command by the script's name. */
export const packageText = (
  { version, packed }: Pick<Tool, 'version' | 'packed'>,
  scripts: Readonly<Record<string, string>> = REPORT_SCRIPTS,
): string =>
  lines(
    '{',
    '  "private": true,',
    '  "scripts": {',
    Object.entries(scripts)
      .map(([name, command]) => `    "${name}": "shiplog ${command}"`)
      .join(',\n'),
    '  },',
    `  "dependencies": { "shiplog": "${packed === undefined ? `^${version}` : `file:${packed}`}" }`,
    '}',
  );

export const workflowText = ({ repository }: Pick<Tool, 'repository'>): string =>
  lines(
    '# Checks and previews pull requests; publishes main on GitHub Pages (once: Settings → Pages → Source → GitHub Actions).',
    'name: Site',
    'on:',
    '  push: { branches: [main] }',
    '  pull_request: { types: [opened, synchronize, reopened, closed] }',
    '  workflow_dispatch:',
    '# The most that a job may have; each takes less.',
    'permissions: { contents: read, actions: write, pages: write, id-token: write, pull-requests: write }',
    'jobs:',
    '  site:',
    `    uses: ${repository}/.github/workflows/publish.yml@v1`,
  );

/** Folders that no commit should contain, of a cohort and of a report. */
export const ignoredBuilds = ['node_modules/', 'dist/', '.astro/', '.cache/'] as const;
export const ignoredFolders = [...ignoredBuilds, 'content/.schemas/'] as const;

export const ignoredText = (folders: readonly string[]): string => lines('# What is installed or built from the other files.', ...folders);

const editorconfig = lines(
  '# Editors of all systems write the same line ends and indents.',
  'root = true',
  '[*]',
  'charset = utf-8',
  'end_of_line = lf',
  'indent_style = space',
  'indent_size = 2',
  'insert_final_newline = true',
);

const attributes = lines('# Git keeps the line ends of texts the same on Windows.', '* text=auto eol=lf');

const settings = lines(
  '// Completion and errors for the settings, diagrams and words; npm install writes the schemas.',
  '{',
  '  "yaml.schemas": {',
  '    "content/.schemas/site.schema.json": "content/site.yaml",',
  '    "content/.schemas/diagram.schema.json": "content/architecture/**/*.yaml",',
  '    "content/.schemas/words.schema.json": "content/i18n/*.yaml"',
  '  },',
  '  "[markdown]": { "editor.wordWrap": "on" }',
  '}',
);

const extensions = lines(
  '// What VS Code offers to install: YAML with schemas, and Markdown with components.',
  '{ "recommendations": ["redhat.vscode-yaml", "unifiedjs.vscode-mdx"] }',
);

const devcontainer = lines(
  '// "Open in Codespaces" installs Shiplog, starts the live preview and opens it.',
  '{',
  '  "image": "mcr.microsoft.com/devcontainers/javascript-node:24",',
  '  "postCreateCommand": "npm install",',
  '  "postAttachCommand": "npx shiplog dev",',
  '  "forwardPorts": [4321],',
  '  "portsAttributes": { "4321": { "label": "Preview", "onAutoForward": "openPreview" } },',
  '  "customizations": { "vscode": { "extensions": ["redhat.vscode-yaml", "unifiedjs.vscode-mdx"] } }',
  '}',
);

/** Path → text, besides the content. */
export const repositoryFiles = (starter: Starter, tool: Tool): Map<string, string> =>
  new Map([
    ['README.md', readmeText(starter, tool.repository)],
    ['package.json', packageText(tool)],
    ['.github/workflows/site.yml', workflowText(tool)],
    ['.gitignore', ignoredText(ignoredFolders)],
    ['.editorconfig', editorconfig],
    ['.gitattributes', attributes],
    ['.vscode/settings.json', settings],
    ['.vscode/extensions.json', extensions],
    ['.devcontainer/devcontainer.json', devcontainer],
  ]);
