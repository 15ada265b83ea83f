// `npm run amplify-outputs -- <outputs file> [<where>]`: the stack's outputs → amplify_outputs.json beside site.yaml, from which the sandbox and aws-amplify know the stack.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputName } from './outputs.ts';

/** Of one stack, as `cdk deploy --outputs-file` writes them. */
export type StackOutputs = Readonly<Partial<Record<OutputName, string>>>;

/** What a page needs of it. Amplify's own format, version 1; `custom` is passed on as it is. */
export interface AmplifyOutputs {
  version: '1';
  auth: {
    aws_region: string;
    user_pool_id: string;
    user_pool_client_id: string;
    identity_pool_id: string;
    unauthenticated_identities_enabled: true;
    username_attributes: ['email'];
    user_verification_types: ['email'];
    mfa_configuration: 'OPTIONAL';
    mfa_methods: ['TOTP'];
    password_policy: { min_length: 12; require_lowercase: true; require_uppercase: true; require_numbers: true; require_symbols: true };
    groups: [{ mentors: { precedence: 0 } }];
  };
  /** REST endpoints and the address of a Cognito emulator are not part of the format: `src/stream/account` reads both here. */
  custom: {
    API: { collector: { endpoint: string; region: string; service: 'execute-api'; path: string } };
    cognito?: { endpoint: string };
  };
}

const needed = ['Region', 'CollectorUrl', 'UserPoolId', 'UserPoolClientId', 'IdentityPoolId'] as const;

/** `emulator` is where Cognito answers instead of AWS. Throws an Error that names what the outputs lack. */
export function amplifyOutputs(outputs: StackOutputs, emulator?: string): AmplifyOutputs {
  const lacking = needed.filter((name) => !outputs[name]);
  if (lacking.length > 0) throw new Error(`The outputs have no ${lacking.join(', ')}. Deploy this version of the stack, then try again`);
  const { Region: region = '', CollectorUrl = '', UserPoolId = '', UserPoolClientId = '', IdentityPoolId = '' } = outputs;
  const { origin, pathname } = new URL(CollectorUrl);
  return {
    version: '1',
    auth: {
      aws_region: region,
      user_pool_id: UserPoolId,
      user_pool_client_id: UserPoolClientId,
      identity_pool_id: IdentityPoolId,
      unauthenticated_identities_enabled: true,
      username_attributes: ['email'],
      user_verification_types: ['email'],
      mfa_configuration: 'OPTIONAL',
      mfa_methods: ['TOTP'],
      password_policy: { min_length: 12, require_lowercase: true, require_uppercase: true, require_numbers: true, require_symbols: true },
      groups: [{ mentors: { precedence: 0 } }],
    },
    custom: {
      API: { collector: { endpoint: origin, region, service: 'execute-api', path: pathname } },
      ...(emulator && { cognito: { endpoint: emulator } }),
    },
  };
}

/** The outputs of the one stack in a file. Throws an Error where there is none, or several. */
export function onlyStack(text: string): StackOutputs {
  const stacks = Object.values(JSON.parse(text) as Record<string, StackOutputs>);
  const [only] = stacks;
  if (!only || stacks.length > 1) throw new Error(`The file contains the outputs of ${stacks.length} stacks; expected one`);
  return only;
}

if (import.meta.main) {
  const [from, to = join(process.env['SHIPLOG_CONTENT'] || 'content', 'amplify_outputs.json')] = process.argv.slice(2);
  try {
    if (!from) throw new Error('Expected the file that `cdk deploy --outputs-file` wrote');
    const outputs = amplifyOutputs(onlyStack(readFileSync(from, 'utf8')), process.env['AWS_ENDPOINT_URL']);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, `${JSON.stringify(outputs, null, 2)}\n`);
    console.log(`Wrote ${to}. Set it in site.yaml: pipeline: { aws: amplify_outputs.json }`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
