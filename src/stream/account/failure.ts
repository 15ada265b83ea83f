// What can go wrong during sign-in, as codes that the page translates.

/**
 * - `refused`: name or password are wrong, or the account may not sign in.
 * - `busy`: too many attempts; try again later.
 * - `unreachable`: Cognito did not respond.
 * - `unsupported`: the pool asks for a step that this page has no form for; the message names it.
 * - `password`: the new password does not fit the pool's policy; the message says how.
 * - `failed`: anything else.
 */
export type AccountFault = 'refused' | 'busy' | 'unreachable' | 'unsupported' | 'password' | 'failed';

/** The only error that this folder throws. `message` is Cognito's, in English. */
export class AccountFailure extends Error {
  override name = 'AccountFailure';
  readonly code: AccountFault;

  constructor(code: AccountFault, message: string) {
    super(message);
    this.code = code;
  }
}

/** Cognito's error names and the fault that each one means. */
const codes: Record<string, AccountFault> = {
  NotAuthorizedException: 'refused',
  UserNotFoundException: 'refused',
  UserNotConfirmedException: 'refused',
  PasswordResetRequiredException: 'refused',
  EmptySignInUsername: 'refused',
  EmptySignInPassword: 'refused',
  CodeMismatchException: 'refused',
  TooManyRequestsException: 'busy',
  LimitExceededException: 'busy',
  TooManyFailedAttemptsException: 'busy',
  NetworkError: 'unreachable',
  InvalidPasswordException: 'password',
};

export function failureOf(error: unknown): AccountFailure {
  if (error instanceof AccountFailure) return error;
  const { name = '', message = `${error}` } = (error ?? {}) as Partial<Error>;
  return new AccountFailure(codes[name] ?? 'failed', message);
}
