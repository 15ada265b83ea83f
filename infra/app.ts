// `npm run synth`: the deployment as a CloudFormation template and its assets. Needs no account and asks nothing of AWS.
import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { configOf } from './config.ts';
import { deployment } from './deployment.ts';
import { createStack } from './stack.ts';

/** This release's own advice, as the CDK's `init` writes it into new projects. */
const flags = JSON.parse(readFileSync(new URL(import.meta.resolve('aws-cdk-lib/recommended-feature-flags.json')), 'utf8'));

/** The app, checked by the rules of AWS Solutions. `context` overrides the CDK's flags. */
export function createApp(config = configOf(deployment), outdir?: string, context: Record<string, unknown> = {}): App {
  const app = new App({ ...(outdir ? { outdir } : {}), context: { ...flags, ...context }, analyticsReporting: false });
  createStack(app, config);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}

if (import.meta.main) {
  try {
    // Where the CDK's command wants it, when that is who calls.
    const { directory } = createApp(configOf(deployment), process.env['CDK_OUTDIR'] ?? '.cache/cdk').synth();
    console.log(`Synthesized to ${directory}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
