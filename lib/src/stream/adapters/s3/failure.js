// A bucket error → a message that says how to fix it, with the SDK's text.
/** A bucket that cannot be used. `what` and `fix` are clauses without a full stop; `message` contains both. */
export class BucketFailure extends Error {
    name = 'BucketFailure';
    fault;
    what;
    fix;
    constructor(fault, what, fix) {
        super(`${what}: ${fix}.`);
        this.fault = fault;
        this.what = what;
        this.fix = fix;
    }
}
const FAULTS = [
    ['missing', /^(NoSuchBucket|InvalidBucketName|NotFound)$/],
    ['credentials', /^(CredentialsProviderError|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|TokenRefreshRequired)$/],
    ['refused', /^(AccessDenied|AllAccessDisabled|Forbidden)$/],
    ['region', /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/],
    ['unreachable', /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|TimeoutError|ERR_INVALID_URL)$/],
];
const nameOf = (error) => {
    const { name, code } = error;
    return [name, code].filter((word) => typeof word === 'string');
};
/** The fault that an SDK error means. */
export function faultOf(error) {
    const words = nameOf(error);
    if (error instanceof Error && /region is missing/i.test(error.message))
        return 'region';
    return FAULTS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? 'other';
}
const wordsFor = (fault, bucket, endpoint) => {
    switch (fault) {
        case 'missing':
            return [`The bucket ${bucket} does not exist`, `create it (aws s3 mb s3://${bucket}), or set RAW_BUCKET to another`];
        case 'credentials':
            return [
                'AWS credentials are missing or invalid',
                'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (any values for an emulator), or AWS_PROFILE',
            ];
        case 'refused':
            return [
                `These credentials may not use the bucket ${bucket}`,
                'allow them s3:ListBucket on it, and s3:GetObject and s3:PutObject below it',
            ];
        case 'region':
            return [`AWS_REGION is not the region of the bucket ${bucket}`, 'set it to that region, for example us-east-1'];
        case 'unreachable':
            return endpoint
                ? [
                    `Nothing answers for S3 at ${endpoint}`,
                    'start what should, or set AWS_ENDPOINT_URL to where it is (without it, AWS itself is used)',
                ]
                : ['S3 does not respond', 'fix the network; in a VPC, check the S3 gateway endpoint'];
        case 'other':
            return [`A request to the bucket ${bucket} failed`, 'try again; if it fails again, check the status of S3'];
    }
};
/** The failure that an SDK error means, with the SDK's text in brackets. A BucketFailure is returned unchanged. */
export function bucketFailure(error, bucket, endpoint) {
    if (error instanceof BucketFailure)
        return error;
    const fault = faultOf(error);
    const [what, fix] = wordsFor(fault, bucket, endpoint);
    const words = error instanceof Error ? error.message || error.name : String(error);
    return new BucketFailure(fault, `${what} (${words.replace(/\.$/, '')})`, fix);
}
