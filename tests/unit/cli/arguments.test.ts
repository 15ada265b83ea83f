import { describe, expect, it, vi } from 'vitest';
import { helpText, isRefusal, readArguments, refusalText, stoppedAtArguments, wantsHelp } from '../../../src/cli/arguments.ts';

const options = { lang: { type: 'string', about: 'the language' }, json: { type: 'boolean', about: 'print JSON' } } as const;

const read = (...words: string[]) => readArguments(words, options, 'npm run x -- [word]');

describe('the words of a command', () => {
  it('are options by name and plain words by place', () => {
    const words = read('week', '--lang', 'vi', '9', '--json');
    expect(isRefusal(words) ? words : [words.positionals, { ...words.values }]).toEqual([['week', '9'], { lang: 'vi', json: true }]);
  });

  it('stop the command when one is unknown, and show its usage', () => {
    expect(read('--langg', 'vi')).toEqual({ what: "Unknown option '--langg'", fix: 'usage: npm run x -- [word]' });
    expect(read('--lang')).toMatchObject({ fix: 'usage: npm run x -- [word]' });
  });

  it('ask for help with --help, which prints the usage and a line per option', () => {
    expect([wantsHelp(['week', '--help']), wantsHelp(['-h']), wantsHelp(['help'])]).toEqual([true, true, false]);
    expect(helpText('npm run x -- [word]', options)).toBe(
      'usage: npm run x -- [word]\n\n  --lang …  the language\n  --json    print JSON\n  --help    print this text\n',
    );
  });

  it('are refused in two lines: what is wrong, and what to do', () => {
    expect(refusalText({ what: 'week 14 does not exist', fix: 'write a number from 1 to 13' })).toBe(
      'week 14 does not exist\n  write a number from 1 to 13\n',
    );
  });
});

it('a command without arguments prints its usage, refuses any word, and else runs', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { exitCode } = process;
  const stopped = (...words: string[]) => {
    return stoppedAtArguments(words, 'npx shiplog command');
  };
  try {
    expect(stopped()).toBe(false);
    expect(stopped('--help')).toBe(true);
    expect(out).toHaveBeenCalledWith(expect.stringContaining('usage: npx shiplog command'));
    expect([stopped('--port', '99'), stopped('word')]).toEqual([true, true]);
    expect(errors.mock.calls.join()).toMatch(/Unknown option '--port'[\s\S]*Unexpected argument "word"/);
  } finally {
    process.exitCode = exitCode;
  }
});
