// This host's log: lines of JSON, without events, visitors' addresses or other personal data.
import { type Logger, pino } from 'pino';

export const createLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } });
