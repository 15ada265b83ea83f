import { expect, test, vi } from 'vitest';
import { type DeploymentStep, deliver, type Errands } from '../../../infra/courier.ts';

vi.mock('@aws-sdk/client-lambda', () => ({ LambdaClient: class {}, InvokeCommand: class {} }));
vi.mock('@aws-sdk/client-secrets-manager', () => ({ SecretsManagerClient: class {}, GetSecretValueCommand: class {} }));

const SECRET = '{"username":"master","password":"correct horse"}';

const step = (RequestType: DeploymentStep['RequestType']): DeploymentStep => ({
  RequestType,
  ResponseURL: 'https://cloudformation.example/answer',
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'Done',
});

function errands(parts: Partial<Errands> = {}) {
  const messages: Record<string, unknown>[] = [];
  const handed: string[] = [];
  const all: Errands = {
    readSecret: async () => SECRET,
    migrate: async (secret) => {
      handed.push(secret);
      return { failed: false, answer: '{"applied":[]}' };
    },
    report: async (_, body) => void messages.push(JSON.parse(body)),
    ...parts,
  };
  return { all, messages, handed };
}

test('the migration gets the secret unmodified, once, and the deployment continues', async () => {
  const { all, messages, handed } = errands();
  await deliver(step('Create'), all);
  expect(handed).toEqual([SECRET]);
  expect(messages).toEqual([
    { Status: 'SUCCESS', StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Done', PhysicalResourceId: 'migrations' },
  ]);
});

test('a failed migration stops the deployment with its own message', async () => {
  const answer = '{"errorType":"CannotStart","errorMessage":"The schema is not this version’s"}';
  const { all, messages } = errands({ migrate: async () => ({ failed: true, answer }) });
  await deliver(step('Update'), all);
  expect(messages[0]).toMatchObject({ Status: 'FAILED', Reason: 'The migration failed: The schema is not this version’s' });
});

test('CloudFormation is answered even when the secret cannot be read', async () => {
  const { all, messages } = errands({ readSecret: () => Promise.reject(new Error('not yours')) });
  await deliver(step('Create'), all);
  expect(messages[0]).toMatchObject({ Status: 'FAILED', Reason: 'Error: not yours' });
});

test('deleting the stack touches no database', async () => {
  const { all, messages, handed } = errands();
  await deliver({ ...step('Delete'), PhysicalResourceId: 'migrations' }, all);
  expect(handed).toEqual([]);
  expect(messages[0]).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'migrations' });
});

test('the password is in no log line and in no response', async () => {
  const logged: unknown[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void logged.push(...words));
  const { all, messages } = errands({ migrate: async () => ({ failed: true, answer: 'Task timed out' }) });
  await deliver(step('Create'), all);
  expect(JSON.stringify([logged, messages])).not.toContain('correct horse');
  expect(logged).toEqual([]);
});
