// Validates front matter, reviews, diagrams and site.yaml, with messages for authors.
import { diagramSchema } from '../../diagram/model/diagram.js';
import { amplifyOutputsSchema } from '../../site/amplify-outputs.js';
import { pageSchema } from '../../site/page.js';
import { siteSchema } from '../../site/site.js';
import { reviewSchema } from '../../worklog/review/review.js';
import { weekSchema, weekWordsSchema } from '../../worklog/week.js';
import { finding } from '../finding.js';
import { misreadTexts } from '../misread-texts.js';
import { reword } from '../reword.js';
const schemas = { week: weekSchema, words: weekWordsSchema, page: pageSchema };
/** Issues of one file's values, and texts that YAML reads differently from what was meant. */
const inFile = ({ issues, yaml }, schema) => yaml ? [...issues.flatMap((issue) => reword(issue, yaml, schema)), ...misreadTexts(yaml, schema)] : [];
/** Issues of every page's front matter, of every review and of every diagram. */
export const schema = ({ pages, reviews, diagrams }) => [
    ...pages.flatMap((page) => inFile(page, schemas[page.kind])),
    ...reviews.flatMap((review) => inFile(review, reviewSchema)),
    ...diagrams.flatMap((diagram) => inFile(diagram, diagramSchema)),
];
/** Issues of the file in `pipeline.aws`, or that it does not exist. */
export const outputs = ({ outputs: file, site, siteFile, files }) => {
    if (file)
        return file.issues.flatMap((issue) => reword(issue, file.yaml, amplifyOutputsSchema));
    const { aws } = site?.pipeline ?? {};
    if (!aws || !siteFile || files.has(aws))
        return [];
    const fix = `write it with npm run amplify-outputs -- <outputs of the stack> ${siteFile.shown.replace('site.yaml', aws)}, or remove the key`;
    return [finding('outputs-missing', siteFile.yaml.place(['pipeline', 'aws']), `the file ${aws} named in site.yaml does not exist`, fix)];
};
/** Issues of site.yaml. */
export const siteSchemaRule = ({ siteFile }) => (siteFile ? inFile(siteFile, siteSchema) : []);
