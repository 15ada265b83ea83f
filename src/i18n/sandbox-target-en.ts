// What the sandbox says of where events go, and of signing in at AWS.

export const targetEn = {
  target: 'Target',
  name: { embedded: 'Embedded', computer: 'This computer', aws: 'AWS' },
  means: {
    embedded: () => 'Collector, raw log and PostgreSQL run in this page.',
    computer: (address: string) => `Events are posted to ${address}, where npm run pipeline listens.`,
    aws: (address: string) => `Events are posted to ${address}, signed with credentials of Cognito.`,
  },
  turned: {
    embedded: 'Events stay in this page again.',
    computer: 'Events go to the pipeline on this computer.',
    aws: 'Events go to AWS.',
  },
  /** Followed by the address. */
  unreachable:
    'Nothing answers there yet; events wait in the queue. Start it with npm run pipeline, and let it know this page by ALLOWED_ORIGINS.',
  elsewhere: 'What AWS has loaded is in a database that no page can reach. Here an event is followed until the collector has accepted it.',
  account: {
    title: 'Sign in at AWS',
    guest: 'You shop as a guest: Cognito gives this page credentials that may post events and do nothing else.',
    email: 'E-mail address',
    password: 'Password',
    'new-password': 'A new password of your own',
    code: 'Code of your authenticator',
    signIn: 'Sign in',
    confirm: 'Go on',
    signedInAs: (email: string, isMentor: boolean) => `Signed in as ${email}${isMentor ? ', a mentor' : ''}.`,
    fault: {
      refused: 'Cognito refused that: look at the address and the password.',
      busy: 'Too many tries. Wait a minute, then try again.',
      unreachable: 'Cognito does not answer. Check the network, then try again.',
      unsupported: 'The account asks for a step that this page has no form for.',
      password: 'The new password does not fit the rules of the user pool.',
      failed: 'Signing in failed.',
    },
  },
};

export type TargetMessages = typeof targetEn;
