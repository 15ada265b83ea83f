// After the build: every link of the built site leads to something that is there, whoever wrote it.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBuiltLinks } from '../check/built-links.ts';
import { hasErrors } from '../check/check-content.ts';
import { humanReport } from '../check/report.ts';
import type { Address } from '../site/urls.ts';
import { endBuild } from './build-stop.ts';

/** Fails a build whose pages hold dead links. Runs when every file but the search index is written. */
export function builtLinks({ origin, base }: Address): AstroIntegration {
  return {
    name: 'shiplog:links',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        const findings = checkBuiltLinks(fileURLToPath(dir).replace(/[\\/]$/, ''), base, { origin });
        if (findings.length === 0) return;
        const report = humanReport(findings, pages.length).trimEnd();
        if (hasErrors(findings)) endBuild(`The built site has links that lead nowhere.\n\n${report}`);
        logger.warn(`\n${report}`);
      },
    },
  };
}
