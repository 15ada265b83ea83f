import { parseAmplifyConfig } from 'aws-amplify/utils';
import { expect, test } from 'vitest';
import { amplifyOutputs, onlyStack } from '../../../infra/amplify-outputs.ts';
import { amplifyOutputsSchema } from '../../../src/site/amplify-outputs.ts';

const outputs = {
  Region: 'ap-southeast-1',
  CollectorUrl: 'https://abc.execute-api.ap-southeast-1.amazonaws.com/clickstream',
  UserPoolId: 'ap-southeast-1_pool',
  UserPoolClientId: 'client',
  IdentityPoolId: 'ap-southeast-1:8f3a3b1e-0000-4000-8000-000000000000',
};

test('Amplify reads the pools, with guests allowed', () => {
  expect(parseAmplifyConfig({ ...amplifyOutputs(outputs) }).Auth?.Cognito).toMatchObject({
    userPoolId: outputs.UserPoolId,
    userPoolClientId: outputs.UserPoolClientId,
    identityPoolId: outputs.IdentityPoolId,
    allowGuestAccess: true,
    passwordFormat: { minLength: 12 },
  });
});

test('the page reads where to post', () => {
  const { custom } = amplifyOutputsSchema.parse(amplifyOutputs(outputs));
  expect(custom.API.collector).toMatchObject({
    endpoint: 'https://abc.execute-api.ap-southeast-1.amazonaws.com',
    path: '/clickstream',
    region: 'ap-southeast-1',
  });
});

test('the file of the deployment contains one stack', () => {
  expect(onlyStack(JSON.stringify({ shiplog: outputs }))).toEqual(outputs);
  expect(() => onlyStack('{}')).toThrow('The file contains the outputs of 0 stacks; expected one');
});

test('outputs of an older stack are refused with the names of what they lack', () => {
  const { IdentityPoolId: _, ...older } = outputs;
  expect(() => amplifyOutputs(older)).toThrow('The outputs have no IdentityPoolId. Deploy this version of the stack, then try again');
});
