// This host's log: lines of JSON, without events, visitors' addresses or other personal data.
import { pino } from 'pino';
export const createLogger = (level) => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } });
