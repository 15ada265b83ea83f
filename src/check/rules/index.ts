// Every rule, in the order in which authors fix problems: files first, then facts, then text and links.
import { frameIds, mermaid, slips, weekHeadings } from './body-parts.ts';
import { componentAttributes } from './component-attributes.ts';
import { code, components, lostComponents } from './components.ts';
import { contentVersion } from './content-version.ts';
import { continues } from './continues.ts';
import { farDays, farSiteDays, periods, taskDays } from './dates.ts';
import { elementKinds, kindIcons, kindIds } from './diagram-kinds.ts';
import { diagramIds, elementAddresses, parents, relations, steps, views } from './diagram-parts.ts';
import { codePaths, diagramNames, diagramWeeks } from './diagrams.ts';
import { directives } from './directives.ts';
import { evidence } from './evidence.ts';
import { home, homeVideo, siteFiles } from './home.ts';
import { listIds, taskIds } from './ids.ts';
import { altTexts, assets, foreignImages } from './images.ts';
import { languages } from './languages.ts';
import { diagramDocs, links } from './links.ts';
import { liveMarkup } from './live-markup.ts';
import { accent, siteLinks } from './look.ts';
import { lostTags } from './lost-tags.ts';
import { packages } from './packages.ts';
import { pageFiles, weekNames, weekNumbers } from './page-files.ts';
import { addressTwice, pageNames, reservedNames } from './page-names.ts';
import { programmeCopy } from './programme-copy.ts';
import { milestones, owners, tasks } from './references.ts';
import { answers, brokenSeals, remarkIds, remarkTasks, reviewFacts, reviewFiles, rubricIds, scores } from './reviews.ts';
import type { Rule } from './rule.ts';
import { outputs, schema, siteSchemaRule } from './schema.ts';
import { shownDiagrams } from './shown-diagrams.ts';
import { redirects, sectionNames } from './site-paths.ts';
import { syntax } from './syntax.ts';
import { theme } from './theme.ts';
import { translatedFacts, translatedIds } from './translated-facts.ts';
import { stamps, translations } from './translations.ts';
import { missingWords, wordFiles, wordTexts } from './words.ts';

/** Rules of site.yaml itself, which run even if nothing else can be checked. */
export const siteRules: readonly Rule[] = [contentVersion, siteSchemaRule];

export const rules: readonly Rule[] = [
  packages,
  languages,
  pageFiles,
  pageNames,
  reservedNames,
  addressTwice,
  weekNames,
  weekNumbers,
  schema,
  outputs,
  wordTexts,
  wordFiles,
  missingWords,
  taskIds,
  listIds,
  owners,
  milestones,
  tasks,
  continues,
  programmeCopy,
  farSiteDays,
  farDays,
  taskDays,
  periods,
  evidence,
  rubricIds,
  reviewFiles,
  reviewFacts,
  scores,
  remarkIds,
  remarkTasks,
  answers,
  brokenSeals,
  diagramNames,
  diagramIds,
  kindIds,
  kindIcons,
  elementKinds,
  elementAddresses,
  parents,
  relations,
  views,
  steps,
  diagramWeeks,
  codePaths,
  diagramDocs,
  shownDiagrams,
  translations,
  translatedFacts,
  translatedIds,
  stamps,
  sectionNames,
  redirects,
  home,
  homeVideo,
  siteFiles,
  accent,
  siteLinks,
  theme,
  syntax,
  directives,
  components,
  lostComponents,
  lostTags,
  componentAttributes,
  code,
  liveMarkup,
  links,
  altTexts,
  foreignImages,
  assets,
  slips,
  mermaid,
  weekHeadings,
  frameIds,
];
