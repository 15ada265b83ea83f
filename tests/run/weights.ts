// Which test files take more than about two seconds, and how long on an idle computer of two cores. The longest start first, so that
// no worker is left alone with one at the end; `npm run test:quick` leaves them out. The closing table shows when a figure is out of date.

const weights: Readonly<Record<string, number>> = {
  'tests/unit/integrations/dev-server.test.ts': 60,
  'tests/unit/integrations/write/dev-save.test.ts': 45,
  'tests/package/package.test.ts': 70,
  'tests/unit/integrations/edited-site.test.ts': 40,
  'tests/contract/in-lambda.test.ts': 18,
  'tests/postgres/crash.test.ts': 25,
  'tests/unit/stream/lake/equal-answers.test.ts': 20,
  'tests/unit/stream/runtimes/node/lake/killed.test.ts': 12,
  'tests/contract/in-browser.test.ts': 16,
  'tests/unit/importer/corpus.test.ts': 14,
  'tests/aws/functions.test.ts': 11,
  'tests/unit/workflows/runs.test.ts': 14,
  'tests/unit/importer/markdown/bounds.test.ts': 9,
  'tests/aws/firehose.test.ts': 9,
  'tests/unit/integrations/scratch.test.ts': 9,
  'tests/postgres/bad-start.test.ts': 7,
  'tests/aws/account.test.ts': 8,
  'tests/contract/in-node.test.ts': 8,
  'tests/contract/in-node-postgres.test.ts': 8,
  'tests/postgres/faults.test.ts': 6,
  'tests/unit/stream/pipeline/counters.test.ts': 5,
  'tests/unit/cli/lake.test.ts': 6,
  'tests/unit/stream/runtimes/node/lake/write-lake.test.ts': 3,
  'tests/unit/integrations/last-build.test.ts': 5,
  'tests/unit/integrations/built-links.test.ts': 5,
  'tests/aws/node-host.test.ts': 5,
  'tests/unit/diagram/geometry.test.ts': 4,
  'tests/unit/importer/hostile.test.ts': 4,
  'tests/unit/stream/runtimes/browser/kept-files.test.ts': 4,
  'tests/unit/architecture/imports.test.ts': 3,
  'tests/unit/integrations/demo-report.test.ts': 3,
  'tests/contract/in-browser-giants.test.ts': 3,
  'tests/contract/in-process.test.ts': 3,
};

/** Zero for a file that is not listed. */
export const secondsOf = (path: string): number => weights[path] ?? 0;

export const weighed = Object.keys(weights);
