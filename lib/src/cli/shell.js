// The shell that runs a command, as far as its environment says: how a path is quoted there.
/**
 * On Windows, Git Bash sets SHELL, and PowerShell puts folders of the user before the two of PSModulePath that every process has.
 * PROMPT says nothing: npm starts commands through cmd.exe, which sets it.
 */
export function shellOf(env, platform) {
    if (platform !== 'win32' || env['SHELL'])
        return 'posix';
    const modules = (env['PSModulePath'] ?? '').split(';').filter((folder) => folder !== '');
    return modules.length > 2 ? 'powershell' : 'cmd';
}
const quotes = {
    posix: (text) => `'${text.replaceAll("'", `'\\''`)}'`,
    // PowerShell reads typographic single quotes as quotes too.
    powershell: (text) => `'${text.replaceAll(/['‘’‚‛]/g, '$&$&')}'`,
    // No file name of Windows has a double quote.
    cmd: (text) => `"${text}"`,
};
const plain = {
    posix: /^[\w./-]+$/,
    powershell: /^[\w.:\\/-]+$/,
    cmd: /^[\w.:\\-]+$/,
};
/** A path as one word of the shell's language. A name that starts with a hyphen is not read as an option. */
export function shellWord(text, shell) {
    const path = text.startsWith('-') ? `./${text}` : text;
    return plain[shell].test(path) ? path : quotes[shell](path);
}
/** The command that enters a folder, on whichever drive it is. */
export function enter(folder, shell) {
    const isOnDrive = /^[A-Za-z]:/.test(folder);
    return `cd ${shell === 'cmd' && isOnDrive ? '/d ' : ''}${shellWord(folder, shell)}`;
}
