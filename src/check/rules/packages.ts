// Packages that a part of the site needs, and that most sites do not install.
import { installCommand, isInstalled } from '../../cache/optional-packages.ts';
import type { Site } from '../../site/site.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** React, PostgreSQL in the browser and the charts. */
const DEMO = ['@astrojs/react', 'react', 'react-dom', '@electric-sql/pglite', 'drizzle-orm', 'comlink', 'd3-scale', 'd3-shape', 'd3-time'];

const parts = [
  { key: ['features', 'sandbox'], what: 'the live demo', names: DEMO, isOn: ({ features }: Site) => features.sandbox },
  {
    key: ['pipeline', 'aws'],
    what: 'sign-in to AWS',
    names: ['aws-amplify', '@aws-amplify/core'],
    isOn: ({ features, pipeline }: Site) => features.sandbox && pipeline?.aws !== undefined,
  },
] as const;

/** What the site needs and lacks: the key that asks for it, and the packages. */
const lacking = (site: Site) =>
  parts
    .filter(({ isOn }) => isOn(site))
    .map(({ key, what, names }) => ({ key, what, missing: names.filter((name) => !isInstalled(name)) }))
    .filter(({ missing }) => missing.length > 0);

/** True if nothing that the site needs is missing. */
export const hasPackages = (site: Site): boolean => lacking(site).length === 0;

export const packages: Rule = ({ site, siteFile }) =>
  site && siteFile
    ? lacking(site).map(({ key, what, missing }) =>
        finding(
          'package-missing',
          siteFile.yaml.place([...key]),
          `${what} needs packages that other sites do not, and ${missing.length} of them are not installed`,
          `run ${installCommand(missing)}, or switch it off`,
        ),
      )
    : [];
