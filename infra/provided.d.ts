// The AWS clients that the courier takes from Lambda's runtime, as far as it uses them. Nothing else needs them, so they are not installed.
declare module '@aws-sdk/client-lambda' {
  export class InvokeCommand {
    constructor(input: { FunctionName: string | undefined; Payload: Uint8Array });
  }
  export class LambdaClient {
    constructor(configuration: object);
    send(command: InvokeCommand): Promise<{ FunctionError?: string; Payload?: Uint8Array }>;
  }
}

declare module '@aws-sdk/client-secrets-manager' {
  export class GetSecretValueCommand {
    constructor(input: { SecretId: string | undefined });
  }
  export class SecretsManagerClient {
    constructor(configuration: object);
    send(command: GetSecretValueCommand): Promise<{ SecretString?: string }>;
  }
}
