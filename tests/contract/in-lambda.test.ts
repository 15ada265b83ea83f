// The contract, held by the Lambda functions.
import { describe } from 'vitest';
import { hasMoto, withMoto } from '../aws/moto.ts';
import { compressed } from './cases/compressed.ts';
import { damagedBytes } from './cases/damaged.ts';
import { foreignPages } from './cases/foreign-pages.ts';
import { openInLambda } from './in-lambda.ts';
import { contract } from './suite.ts';

describe.skipIf(!hasMoto)(withMoto('the functions of AWS'), () => {
  contract('in Lambda, on S3 and PostgreSQL', openInLambda, { compressed, damagedBytes, 'pages of other origins': foreignPages });
});
