// The README of a new report's repository in English.

/** `name` is the site's name, `language` the code of its default language, `tool` the owner and name of the tool's repository on GitHub. */
export type ReadmeWords = (name: string, language: string, tool: string) => string;

export const readmeEn: ReadmeWords = (name, language, tool) => `# ${name}

The texts of our report are in \`content/\`; [Shiplog](https://github.com/${tool}) makes the site of them.

## Write a week

1. Install once, with Node 22.18 or later: \`npm install\`. Without installing anything: *Code → Codespaces → Create codespace* on GitHub starts the preview in the browser.
2. Start the preview: \`npx shiplog dev\`. It reloads after each save.
3. Create the next week: \`npx shiplog new week\`. It writes \`content/${language}/worklog/week-NN.md\` with its dates and the unfinished tasks.
4. Fill it in. Between the two lines \`---\` are the facts: tasks with their days, owners, states and evidence. Below them is your text. Leave out what you do not know.
5. Check it: \`npx shiplog check\` lists every error with file, line and fix.
6. Commit and push. A pull request gets a preview and a list of what changed; what reaches \`main\` is published.

\`content/site.yaml\` has the settings: the calendar, the people, the milestones.

## Publish the first time

1. On GitHub, create an empty repository.
2. In \`.github/workflows/site.yml\`, write the repository from which you have Shiplog, if another one is named there.
3. Send this folder there, the file of Shiplog too:

   \`\`\`
   git init -b main
   git add .
   git commit -m "Our report"
   git remote add origin https://github.com/your-team/report
   git push -u origin main
   \`\`\`

4. On GitHub, set *Settings → Pages → Source* to **GitHub Actions**, then choose *Actions → Site → Run workflow*.

## Take a newer Shiplog

Put the file of the newer version, \`shiplog-<version>.tgz\`, beside this one and run \`npm install ./shiplog-<version>.tgz\`; where the tool comes from a registry, \`npm update shiplog\`. Then run \`npx shiplog upgrade\`, which says what it would change in \`content/\`.
`;
