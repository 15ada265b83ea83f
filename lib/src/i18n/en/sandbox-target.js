// Text of the sandbox's target menu and the AWS sign-in form, in English.
export const targetEn = {
    target: 'Target',
    name: { embedded: 'Embedded', computer: 'This computer', aws: 'AWS' },
    means: {
        embedded: () => 'The collector, raw log and PostgreSQL run in this page.',
        computer: (address) => `Events are sent to ${address}, where npx shiplog pipeline listens.`,
        aws: (address) => `Events are sent to ${address}, signed with Cognito credentials.`,
    },
    turned: {
        embedded: 'Events stay in this page.',
        computer: 'Events are sent to the pipeline on this computer.',
        aws: 'Events are sent to AWS.',
    },
    /** Followed by the address. */
    unreachable: 'The collector does not respond; events wait in the queue. Start it with npx shiplog pipeline and list this site’s origin in ALLOWED_ORIGINS. Collector:',
    elsewhere: 'Events loaded by AWS are in a private database that this page cannot reach. The sandbox follows each event until the collector accepts it.',
    account: {
        title: 'Sign in to AWS',
        guest: 'You are shopping as a guest. Cognito issues this page credentials that can only post events.',
        email: 'Email',
        password: 'Password',
        'new-password': 'New password',
        code: 'Authenticator code',
        signIn: 'Sign in',
        confirm: 'Continue',
        signedInAs: (email, isMentor) => `Signed in as ${email}${isMentor ? ', a mentor' : ''}.`,
        fault: {
            refused: 'Cognito rejected the sign-in. Check the email and the password.',
            busy: 'Too many attempts. Wait a minute, then try again.',
            unreachable: 'Cognito does not respond. Check your connection, then try again.',
            unsupported: 'This account requires a sign-in step that this page does not support.',
            password: 'The new password does not meet the user pool’s password policy.',
            failed: 'Sign-in failed.',
        },
    },
};
