// Every rule, in the order in which authors fix problems: files first, then facts, then text and links.
import { frameIds, mermaid, slips, weekHeadings } from './body-parts.js';
import { componentAttributes } from './component-attributes.js';
import { code, components, lostComponents } from './components.js';
import { continues } from './continues.js';
import { farDays, periods, taskDays } from './dates.js';
import { elementKinds, kindIcons, kindIds } from './diagram-kinds.js';
import { diagramIds, elementAddresses, parents, relations, steps, views } from './diagram-parts.js';
import { codePaths, diagramNames, diagramWeeks } from './diagrams.js';
import { directives } from './directives.js';
import { evidence } from './evidence.js';
import { home, homeVideo, siteFiles } from './home.js';
import { listIds, taskIds } from './ids.js';
import { altTexts, assets, foreignImages } from './images.js';
import { languages } from './languages.js';
import { diagramDocs, links } from './links.js';
import { liveMarkup } from './live-markup.js';
import { accent, siteLinks } from './look.js';
import { lostTags } from './lost-tags.js';
import { pageFiles, weekNames, weekNumbers } from './page-files.js';
import { addressTwice, pageNames, reservedNames } from './page-names.js';
import { milestones, owners, tasks } from './references.js';
import { answers, brokenSeals, remarkIds, remarkTasks, reviewFacts, reviewFiles, rubricIds, scores } from './reviews.js';
import { outputs, schema, siteSchemaRule } from './schema.js';
import { shownDiagrams } from './shown-diagrams.js';
import { redirects, sectionNames } from './site-paths.js';
import { syntax } from './syntax.js';
import { theme } from './theme.js';
import { translatedFacts, translatedIds } from './translated-facts.js';
import { stamps, translations } from './translations.js';
/** Rules of site.yaml itself, which run even if nothing else can be checked. */
export const siteRules = [siteSchemaRule];
export const rules = [
    languages,
    pageFiles,
    pageNames,
    reservedNames,
    addressTwice,
    weekNames,
    weekNumbers,
    schema,
    outputs,
    taskIds,
    listIds,
    owners,
    milestones,
    tasks,
    continues,
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
