// Attributes of live components: known, complete, and with values that the component can show.
import { type Attribute, COMPONENT_ATTRIBUTES, numberOf, valueFault } from '../../markdown/component-attributes.ts';
import { COMPONENT_NAMES, CONTAINERS } from '../../markdown/components.ts';
import { playerOf, watchedAs } from '../../markdown/video-source.ts';
import { type ContentTree, placeIn, someWeekIsUnread, weeksOf } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import { COMPUTED, type Tag } from '../html-tags.ts';
import { didYouMean } from '../likely.ts';
import type { Rule } from './rule.ts';

type Fault = Pick<Finding, 'what' | 'fix'>;

/** Whether a well-formed value refers to something that exists. */
function unknownValue(tree: ContentTree, component: string, { kind }: Attribute, value: unknown): Fault | undefined {
  if (kind === 'week' && !someWeekIsUnread(tree)) {
    const weeks = weeksOf(tree).map(({ facts }) => facts.week);
    if (weeks.includes(numberOf(value) as number)) return undefined;
    const fix = weeks.length > 0 ? `write one of ${weeks.join(', ')}` : 'write the week first';
    return { what: `<${component}> shows week ${value}, but there is no such week`, fix };
  }
  if (kind === 'part' && tree.site) {
    const parts = (tree.site.rubric?.parts ?? []).map(({ id }) => id);
    if (parts.includes(String(value))) return undefined;
    return {
      what: `<${component}> shows the part "${value}", which is not in the rubric of site.yaml`,
      fix: didYouMean(String(value), parts, 'remove the attribute'),
    };
  }
  if (kind === 'video') {
    const address = String(value).trim();
    const player = watchedAs(address);
    if (player) return { what: `${address} is the page of a video and cannot be embedded`, fix: `write src="${player}"` };
    if (playerOf(address) === undefined)
      return { what: `${address} is not a video file`, fix: 'name a .mp4, .webm or .ogv file, or the https:// address of a player' };
  }
  return undefined;
}

/** Content of a component that shows none would be lost. */
function lostContent({ name, attributes, filled }: Tag): Fault[] {
  if (!filled || CONTAINERS.includes(name) || !COMPONENT_NAMES.includes(name)) return [];
  const captioned = 'caption' in (COMPONENT_ATTRIBUTES[name] ?? {}) && !('caption' in attributes);
  const fix = captioned ? 'put the text in caption= or after it' : `put the text after <${name} … />`;
  return [{ what: `<${name}> does not show what is inside it`, fix }];
}

function faults(tree: ContentTree, { name, attributes, computed }: Tag): Fault[] {
  const known = COMPONENT_ATTRIBUTES[name];
  if (!known) return [];
  const found: Fault[] = [];
  if (COMPUTED in attributes)
    found.push({ what: `the attributes of <${name}> are an expression`, fix: 'write each attribute with its value' });
  for (const [written, value] of Object.entries(attributes)) {
    // Another rule checks the builder's attributes.
    if (written === COMPUTED || written.includes(':')) continue;
    const attribute = known[written];
    if (!attribute) {
      found.push({
        what: `<${name}> has no attribute "${written}"`,
        fix: didYouMean(written, Object.keys(known), 'remove the attribute'),
      });
      continue;
    }
    const code = computed?.[written];
    const given = value ?? (code !== undefined && numberOf(code) !== undefined ? numberOf(code) : undefined);
    if (given === undefined) {
      found.push({ what: `${written} of <${name}> is an expression, so it cannot be checked`, fix: `write its value: ${written}="…"` });
      continue;
    }
    const fault = valueFault(name, written, attribute, given) ?? unknownValue(tree, name, attribute, given);
    if (fault) found.push(fault);
  }
  for (const [needed, { required, mayBeEmpty }] of Object.entries(known)) {
    if (!required || needed in attributes) continue;
    const empty = mayBeEmpty ? `, or ${needed}="" for a decorative image` : '';
    found.push({ what: `<${name}> has no ${needed}`, fix: `write ${needed}="…"${empty}` });
  }
  return found;
}

export const componentAttributes: Rule = (tree) =>
  tree.pages.flatMap((page) =>
    page.body.tags.flatMap((tag) =>
      /^[A-Z]/.test(tag.name)
        ? [...faults(tree, tag), ...lostContent(tag)].map(({ what, fix }) =>
            finding('component-attribute', placeIn(page, tag.at), what, fix),
          )
        : [],
    ),
  );
