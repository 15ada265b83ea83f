// The stack as CloudFormation gets it, without bundling the functions' code.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Synthesizes a deployment. Throws when a rule of AWS Solutions is broken and not accepted. */
export function synthesize(deployment: Deployment = {}): Stack {
  const config = configOf({ allowedOrigins: ['https://shop.example'], ...deployment });
  const app = createApp(config, mkdtempSync(join(tmpdir(), 'shiplog-infra-')), { 'aws:cdk:bundling-stacks': [] });
  const [stack] = app.synth().stacks;
  if (!stack) throw new Error('no stack');
  const resources = stack.template.Resources as Record<string, Resource>;
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
    outputs: Object.keys(stack.template.Outputs as object),
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
