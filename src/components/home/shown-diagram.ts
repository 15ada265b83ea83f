// The diagram on the home page: the one in site.yaml, else the one with the most versions.
import type { Series } from '../../content/diagrams.ts';

export function shownDiagram(all: readonly Series[], named: string | undefined): Series | undefined {
  if (named !== undefined) return all.find(({ name }) => name === named);
  return all.reduce<Series | undefined>(
    (best, series) => (best && best.versions.length >= series.versions.length ? best : series),
    undefined,
  );
}
