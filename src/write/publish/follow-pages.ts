// Follows a commit until GitHub Pages shows it: by the deployments, which any reader of a public repository may see, and by the workflow's runs.
import type { Connection } from './connection.ts';
import type { PagesState } from './outcome.ts';

/** The first pause, how much longer each next one is, and the longest. */
const PAUSE = { first: 4_000, growth: 1.3, longest: 30_000 };

const PATIENCE = 15 * 60_000;

interface Run {
  status: string;
  conclusion: string | null;
  html_url: string;
}

interface DeploymentStatus {
  state: string;
  environment_url?: string;
  log_url?: string;
  target_url?: string;
}

type Source = 'deployments' | 'actions';

/** Only addresses of web pages are shown as links. */
const webUrl = (...urls: (string | undefined)[]): { url?: string } => {
  const url = urls.find((one) => /^https:\/\//.test(one ?? ''));
  return url ? { url } : {};
};

/** What a deployment's newest status says. */
function fromDeployment(status: DeploymentStatus | undefined): PagesState {
  if (!status) return { kind: 'building' };
  // A newer deployment makes an older one inactive, which was published until then.
  if (status.state === 'success' || status.state === 'inactive') return { kind: 'published', ...webUrl(status.environment_url) };
  const log = webUrl(status.log_url, status.target_url);
  return { kind: status.state === 'failure' || status.state === 'error' ? 'failed' : 'building', ...log };
}

/** What the runs for one commit say. `alone`: no deployment can be read, so the end of the last run counts as publication. */
function fromRuns(runs: readonly Run[], alone: boolean): PagesState {
  const failed = runs.find(({ conclusion }) => conclusion !== null && /failure|timed_out|startup_failure|action_required/.test(conclusion));
  if (failed) return { kind: 'failed', ...webUrl(failed.html_url) };
  const open = runs.find(({ status }) => status !== 'completed');
  if (open) return { kind: 'building', ...webUrl(open.html_url) };
  const replaced = runs.find(({ conclusion }) => conclusion === 'cancelled');
  if (replaced) return { kind: 'replaced', ...webUrl(replaced.html_url) };
  return { kind: runs.length === 0 ? 'waiting' : alone ? 'published' : 'building' };
}

const isFinal = ({ kind }: PagesState): boolean => kind !== 'waiting' && kind !== 'building';

/** Calls `onState` at each change, and resolves with the last state. Stops when the connection's signal is aborted. */
export async function followPages(
  connection: Connection,
  commit: string,
  onState: (state: PagesState) => void = () => undefined,
): Promise<PagesState> {
  const closed = new Set<Source>();
  let shown = '';
  let waited = 0;
  let pause = PAUSE.first;
  let isHeard = false;
  for (;;) {
    const seen = await look(connection, commit, closed);
    isHeard ||= seen.state !== undefined;
    const next = Math.max(pause, seen.notBefore ?? 0);
    const isOver = waited + next > PATIENCE && !(seen.state && isFinal(seen.state));
    const state: PagesState | undefined = isOver ? { kind: 'not-followed', why: isHeard ? 'slow' : 'lost' } : seen.state;
    if (state && JSON.stringify(state) !== shown) {
      shown = JSON.stringify(state);
      onState(state);
    }
    if (state && isFinal(state)) return state;
    try {
      await connection.wait(next);
    } catch {
      return { kind: 'not-followed', why: 'aborted' };
    }
    waited += next;
    pause = Math.min(PAUSE.growth * pause, PAUSE.longest);
  }
}

/** One look: the state, if anything answered, and how many milliseconds GitHub wants to be left alone. `closed`: what the token may not read. */
async function look(connection: Connection, commit: string, closed: Set<Source>): Promise<{ state?: PagesState; notBefore?: number }> {
  let notBefore: number | undefined;
  let isExpired = false;
  const read = async <Body>(source: Source, path: string): Promise<Body | undefined> => {
    if (closed.has(source) || isExpired || notBefore !== undefined) return undefined;
    const answer = await connection.request<Body>('GET', path, source);
    if (answer.ok) return answer.body;
    const { reason, seconds = 0, until = 0 } = answer.refused;
    if (reason === 'token') isExpired = true;
    else if (reason === 'slow-down') notBefore = 1000 * seconds;
    else if (reason === 'rate-limit') notBefore = until - Date.now();
    else if (answer.status === 403 || answer.status === 404) closed.add(source);
    return undefined;
  };
  const found = await read<{ id: number }[]>('deployments', `/deployments?sha=${commit}&environment=github-pages&per_page=1`);
  if (found?.[0]) {
    const statuses = await read<DeploymentStatus[]>('deployments', `/deployments/${found[0].id}/statuses?per_page=1`);
    if (statuses) return { state: fromDeployment(statuses[0]) };
  }
  const listed = await read<{ workflow_runs: Run[] }>('actions', `/actions/runs?head_sha=${commit}&per_page=20`);
  if (isExpired) return { state: { kind: 'not-followed', why: 'token' } };
  if (closed.size === 2) return { state: { kind: 'not-followed', why: 'permission' } };
  if (notBefore !== undefined) return { notBefore };
  if (listed) return { state: fromRuns(listed.workflow_runs, closed.has('deployments')) };
  return found ? { state: { kind: 'waiting' } } : {};
}
