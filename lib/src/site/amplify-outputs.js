// The part of amplify_outputs.json that pages read. Pool identifiers are not secret: every page of such a site contains them.
import { z } from 'zod';
const address = z.url({ protocol: /^https?$/, error: 'write a complete URL: https://…' });
/** What `npm run amplify-outputs` writes and aws-amplify reads. Other keys are passed on unchanged. */
export const amplifyOutputsSchema = z.looseObject({
    version: z.string().startsWith('1', { error: 'is not version 1 (Amplify Gen 2)' }),
    auth: z.looseObject({
        aws_region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: 'is not a region such as ap-southeast-1' }),
        user_pool_id: z.string().min(1),
        user_pool_client_id: z.string().min(1),
        identity_pool_id: z.string().regex(/^[\w-]+:[\w-]+$/, { error: 'is not an identity pool id: <region>:<id>' }),
        /** How a password is sent to the pool: with SRP, unless this is `USER_PASSWORD_AUTH`, which emulators need. */
        authentication_flow_type: z.enum(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH']).optional(),
        unauthenticated_identities_enabled: z.boolean().optional(),
    }),
    custom: z.looseObject({
        API: z.looseObject({
            /** Where batches are posted: `endpoint` and `path` together; signed for this region. */
            collector: z.looseObject({ endpoint: address, path: z.string().startsWith('/'), region: z.string().min(1) }),
        }),
        /** The address of an emulator for Cognito. */
        cognito: z.looseObject({ endpoint: address }).optional(),
    }),
});
/** The hosts that a page with these outputs sends requests to. */
export function hostsOf({ auth: { aws_region: region }, custom: { API, cognito } }) {
    const pools = cognito
        ? [new URL(cognito.endpoint).origin]
        : [`https://cognito-idp.${region}.amazonaws.com`, `https://cognito-identity.${region}.amazonaws.com`];
    return [new URL(API.collector.endpoint).origin, ...pools];
}
