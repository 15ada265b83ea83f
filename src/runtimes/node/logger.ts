// What this host says of its work: lines of JSON, without events, addresses of visitors or anything else that is theirs.
import { type Logger, pino } from 'pino';

export const createLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } });
