// A program that writes the lake and is killed before its nth change of a file: `node killed-lake.ts <raw log> <lake> <n>`. It ends with 0 if there are fewer.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [raw = '', lake = '', nth = ''] = process.argv.slice(2);

let changes = 0;
/** The same function, which does not survive its call if that is the nth change. */
const deadly = <Given extends unknown[], Result>(change: (...given: Given) => Promise<Result>) =>
  function (this: unknown, ...given: Given): Promise<Result> {
    changes += 1;
    if (changes === Number(nth)) process.kill(process.pid, 'SIGKILL');
    return change.apply(this, given);
  };

const { folderLog } = await import('../../../../../../src/stream/runtimes/node/folder-log.ts');
const { openKeeper } = await import('../../../../../../src/stream/runtimes/node/lake/keep-lake.ts');
const keeper = await openKeeper({ raw: folderLog(raw, 'events/'), root: lake, clock: Date.now, batchRows: 4 });
Object.assign(fs, { rename: deadly(fs.rename), rm: deadly(fs.rm), writeFile: deadly(fs.writeFile) });
syncBuiltinESMExports();
await keeper.write();
await keeper.close();
