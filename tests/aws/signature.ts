// Checks a Signature Version 4 as AWS does, from the request and the secret: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHash, createHmac } from 'node:crypto';

export interface SignedRequest {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

const PARTS =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The access key that signed; `undefined` where the request is unsigned, was changed on its way, or was signed by another secret. */
export function signerOf(
  { method, path, headers, body }: SignedRequest,
  secretOf: (accessKeyId: string) => string | undefined,
): string | undefined {
  const [, accessKeyId = '', day = '', region = '', service = '', signed = '', signature] =
    PARTS.exec(headers['authorization'] ?? '') ?? [];
  const secret = secretOf(accessKeyId);
  const time = headers['x-amz-date'] ?? '';
  if (!secret || !time.startsWith(day)) return undefined;
  const lines = signed.split(';').map((name) => `${name}:${(headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}\n`);
  const canonical = [method, path, '', lines.join(''), signed, sha256(body)].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>((at, part) => hmac(at, part), `AWS4${secret}`);
  return hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')).toString('hex') === signature ? accessKeyId : undefined;
}
