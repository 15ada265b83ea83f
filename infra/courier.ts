// The courier's code: master password → migration, as one synchronous call. migration.ts says why there is a courier. It logs nothing of what it carries.
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** What CloudFormation tells a custom resource, as far as it is needed here. */
export interface DeploymentStep {
  RequestType: 'Create' | 'Update' | 'Delete';
  ResponseURL: string;
  StackId: string;
  RequestId: string;
  LogicalResourceId: string;
  PhysicalResourceId?: string;
}

/** What the courier does to the world. */
export interface Errands {
  /** The master secret as RDS keeps it: `{"username": …, "password": …}`. */
  readSecret: () => Promise<string>;
  /** Runs the migration with that text as its event. `failed` when it threw; `answer` is then its error. */
  migrate: (secret: string) => Promise<{ failed: boolean; answer: string }>;
  /** Tells CloudFormation how it went. */
  report: (url: string, body: string) => Promise<void>;
}

/** CloudFormation shows the reason to the deployer, and takes no long ones. */
const MOST_REASON = 1_000;

/** Why a migration failed, from the error that Lambda hands on. */
function reasonOf(answer: string): string {
  try {
    return String(JSON.parse(answer).errorMessage ?? answer);
  } catch {
    return answer;
  }
}

async function run({ readSecret, migrate }: Errands): Promise<string | undefined> {
  try {
    const { failed, answer } = await migrate(await readSecret());
    return failed ? `The migration failed: ${reasonOf(answer)}` : undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** One step of a deployment. It answers CloudFormation whatever happens, which would else wait for an hour. Taking the stack away changes no database. */
export async function deliver(step: DeploymentStep, errands: Errands): Promise<void> {
  const fault = step.RequestType === 'Delete' ? undefined : await run(errands);
  const { StackId, RequestId, LogicalResourceId, PhysicalResourceId = 'migrations' } = step;
  const outcome = fault ? { Status: 'FAILED', Reason: fault.slice(0, MOST_REASON) } : { Status: 'SUCCESS' };
  await errands.report(step.ResponseURL, JSON.stringify({ ...outcome, StackId, RequestId, LogicalResourceId, PhysicalResourceId }));
}

const secrets = new SecretsManagerClient({});
const functions = new LambdaClient({});

const aws: Errands = {
  readSecret: async () => {
    const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: process.env['MASTER_SECRET'] }));
    if (!SecretString) throw new Error('The master secret is empty');
    return SecretString;
  },
  migrate: async (secret) => {
    const { FunctionError, Payload } = await functions.send(
      new InvokeCommand({ FunctionName: process.env['MIGRATE_FUNCTION'], Payload: new TextEncoder().encode(secret) }),
    );
    return { failed: FunctionError !== undefined, answer: new TextDecoder().decode(Payload) };
  },
  report: async (url, body) => {
    // Signed without a type.
    const { ok, status } = await fetch(url, { method: 'PUT', body, headers: { 'content-type': '' } });
    if (!ok) throw new Error(`CloudFormation rejected the response: ${status}`);
  },
};

export const handler = (step: DeploymentStep): Promise<void> => deliver(step, aws);
