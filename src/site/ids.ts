// Ids: what other files refer to. A letter first, so that no reader of YAML or JSON takes one for a number.
import { z } from 'zod';

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(ID, { error: 'write an id of lowercase letters, digits and hyphens that starts with a letter: fix-login' });
