// The stack as CloudFormation gets it, without bundling the functions' code.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { createApp } from '../../../infra/app.ts';
import { configOf, type Deployment } from '../../../infra/config.ts';

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DependsOn?: string | string[];
  DeletionPolicy?: string;
}

export interface Stack {
  resources: Readonly<Record<string, Resource>>;
  /** Properties of every resource of a type, by logical id. */
  all: <Properties = Record<string, unknown>>(type: string) => { id: string; properties: Properties; resource: Resource }[];
  /** Properties of the one resource of a type. */
  the: <Properties = Record<string, unknown>>(type: string) => Properties;
  outputs: readonly string[];
}

/** Synthesizes a deployment. `alter` may change it before. Throws when a rule of AWS Solutions is broken and not accepted. */
export function synthesize(deployment: Deployment = {}, alter: (app: App) => void = () => {}): Stack {
  const config = configOf({ allowedOrigins: ['https://shop.example'], ...deployment });
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-infra-'));
  try {
    const app = createApp(config, folder, { 'aws:cdk:bundling-stacks': [] });
    alter(app);
    const [stack] = app.synth().stacks;
    if (!stack) throw new Error('no stack');
    return read(stack.template as Template);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Template {
  Resources: Record<string, Resource>;
  Outputs: object;
}

function read({ Resources: resources, Outputs }: Template): Stack {
  const all = <Properties>(type: string) =>
    Object.entries(resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id, resource]) => ({ id, properties: resource.Properties as Properties, resource }));
  return {
    resources,
    all,
    the: <Properties>(type: string) => {
      const found = all<Properties>(type);
      const [only] = found;
      if (!only || found.length > 1) throw new Error(`${found.length} of ${type}`);
      return only.properties;
    },
    outputs: Object.keys(Outputs),
  };
}

export interface Statement {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
  Principal?: unknown;
  Condition?: unknown;
}

/** One or many → many. */
export const listOf = <One>(value: One | readonly One[] | undefined): readonly One[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as One];
