// The order of Vitest's files: the longest first, the others as Vitest sorts them.
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from './stages.ts';
import { secondsOf } from './weights.ts';

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = ({ moduleId }: TestSpecification): number => secondsOf(relative(root, moduleId).replaceAll('\\', '/'));
    // Stable: files of equal weight keep the order of Vitest.
    return (await super.sort(files)).sort((a, b) => seconds(b) - seconds(a));
  }
}
