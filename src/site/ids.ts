// Ids, to which other files refer. They start with a letter, so that no YAML or JSON parser reads one as a number.
import { z } from 'zod';

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(ID, { error: 'write an id of lowercase letters, digits and hyphens that starts with a letter: fix-login' });
