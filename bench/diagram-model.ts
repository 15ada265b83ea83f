// A large diagram: teams of services that call one another, and lines between the teams.
import { type Diagram, diagramSchema } from '../src/diagram/model/diagram.ts';

const KINDS = ['function', 'storage', 'api', 'database', 'queue', 'server'] as const;
/** Elements of a team, its group among them. */
const TEAM = 20;

/** A diagram of exactly `count` elements, groups among them; the same each time. */
export function largeDiagram(count: number): Diagram {
  const elements: unknown[] = [];
  const relations: unknown[] = [];
  const teams = Math.ceil(count / TEAM);
  for (let team = 0; team < teams; team += 1) {
    const members = Math.min(TEAM, count - team * TEAM) - 1;
    elements.push({ id: `team-${team}`, kind: 'group', name: `Team ${team + 1}` });
    for (let member = 0; member < members; member += 1) {
      const name = `Service ${team + 1}.${member + 1}`;
      elements.push({
        id: `s${team}-${member}`,
        kind: KINDS[member % KINDS.length],
        name,
        technology: 'TypeScript',
        parent: `team-${team}`,
      });
      const caller = Math.floor((member - 1) / 2);
      if (member > 0) relations.push({ id: `r${team}-${member}`, from: `s${team}-${caller}`, to: `s${team}-${member}` });
    }
    if (team > 0) relations.push({ id: `t${team}`, from: `s${Math.floor((team - 1) / 2)}-${TEAM - 2}`, to: `s${team}-0`, kind: 'data' });
  }
  return diagramSchema.parse({ title: `${count} elements`, elements, relations });
}
