// All that a page imports of this runtime. Database and pipeline stay in the Worker, which is loaded when the sandbox is opened.
import type { Sandbox, SandboxOptions } from './sandbox.ts';

export type { Faults } from './faults.ts';
export type * from './sandbox.ts';

/** Opens the sandbox, or opens again what an earlier visit left. Rejects with SandboxError: `in-use`, `unsupported`, `download`, `start`. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  throw new Error(`not open yet: ${options.prefix}`);
}
