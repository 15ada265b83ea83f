import { describe, expect, test } from 'vitest';
import { amplifyOutputs } from '../../../infra/amplify-outputs.ts';
import { amplifyOutputsSchema, hostsOf } from '../../../src/site/amplify-outputs.ts';

const written = amplifyOutputs({
  Region: 'ap-southeast-1',
  CollectorUrl: 'https://api.example/clickstream',
  UserPoolId: 'ap-southeast-1_pool',
  UserPoolClientId: 'client',
  IdentityPoolId: 'ap-southeast-1:identities',
});

describe('amplify_outputs.json', () => {
  test('is read by a page as the stack writes it', () => {
    expect(amplifyOutputsSchema.parse(written)).toEqual(written);
  });

  test('names the hosts that a page connects to, and no other', () => {
    expect(hostsOf(amplifyOutputsSchema.parse(written))).toEqual([
      'https://api.example',
      'https://cognito-idp.ap-southeast-1.amazonaws.com',
      'https://cognito-identity.ap-southeast-1.amazonaws.com',
    ]);
  });

  test('of an emulator names the emulator', () => {
    const emulated = { ...written, custom: { ...written.custom, cognito: { endpoint: 'http://127.0.0.1:5000/' } } };
    expect(hostsOf(amplifyOutputsSchema.parse(emulated))).toEqual(['https://api.example', 'http://127.0.0.1:5000']);
  });
});
