// What can go wrong during sign-in, as codes that the page translates.
/** The only error that this folder throws. `message` is Cognito's, in English. */
export class AccountFailure extends Error {
    name = 'AccountFailure';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/** Cognito's error names and the fault that each one means. */
const codes = {
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
export function failureOf(error) {
    if (error instanceof AccountFailure)
        return error;
    const { name = '', message = `${error}` } = (error ?? {});
    return new AccountFailure(codes[name] ?? 'failed', message);
}
