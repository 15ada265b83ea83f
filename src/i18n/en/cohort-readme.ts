// The README of a new cohort's repository in English.

/** `name` is the cohort's name, `tool` the owner and name of the tool's repository on GitHub. */
export type CohortReadmeWords = (name: string, tool: string) => string;

export const cohortReadmeEn: CohortReadmeWords = (name, tool) => `# ${name}

All teams of our programme on one site: which one to open first and why, and the state of every week. \`cohort.yaml\` lists the teams; [Shiplog](https://github.com/${tool}) reads their sites and builds this one. The [guide](https://github.com/${tool}/blob/main/content/en/guide/cohort.md) explains its pages.

1. **Name the mentors** in \`cohort.yaml\`, and the groups if there are any: remove the signs \`#\` before the lines.
2. **Add the teams.** \`npx shiplog cohort add https://github.com/team-ha/report --mentor lan\` reads name and members from the team's site. The command takes several addresses.
3. **Look at it.** \`npx shiplog dev\` shows the site; \`npx shiplog check\` lists errors with line and fix.
4. **Publish it.** Create an empty repository on GitHub, and set *Settings → Pages → Source* to **GitHub Actions**. Then send this folder there:

   \`\`\`
   git init -b main
   git add .
   git commit -m "Our cohort"
   git remote add origin https://github.com/organizers/cohort
   git push -u origin main
   \`\`\`

   The workflow then reads the sites every hour.
5. **Send the digest.** \`npx shiplog digest\` prints what is missing and what waits. The page of each run of the workflow shows it too; the guide says how it is posted to a chat every week.
`;
