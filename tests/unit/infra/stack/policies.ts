// What a role may do, read from the template.
import { listOf, type Stack, type Statement } from '../synthesized.ts';

interface Document {
  PolicyDocument: { Statement: Statement[] };
}

interface Role {
  ManagedPolicyArns?: unknown[];
  Policies?: Document[];
}

/** Every statement of every role, with the logical id of the role. */
export function statementsOf({ all }: Stack): { role: string; statement: Statement }[] {
  const inline = all<Role>('AWS::IAM::Role').flatMap(({ id, properties }) =>
    listOf(properties.Policies).flatMap(({ PolicyDocument }) => PolicyDocument.Statement.map((statement) => ({ role: id, statement }))),
  );
  const attached = all<Document & { Roles: { Ref: string }[] }>('AWS::IAM::Policy').flatMap(({ properties: { PolicyDocument, Roles } }) =>
    PolicyDocument.Statement.flatMap((statement) => Roles.map(({ Ref }) => ({ role: Ref, statement }))),
  );
  return [...inline, ...attached];
}

/** Roles to which a policy of AWS's own is attached. */
export const managed = ({ all }: Stack): string[] =>
  all<Role>('AWS::IAM::Role').flatMap(({ id, properties }) => (listOf(properties.ManagedPolicyArns).length > 0 ? [id] : []));
