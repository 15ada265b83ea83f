// The settings of a database session that change what a statement means or answers. Roles, databases and servers have their own defaults, so
// they are pinned when a session is opened.

const pinned = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
  search_path: 'public',
  client_encoding: 'UTF8',
  standard_conforming_strings: 'on',
  backslash_quote: 'safe_encoding',
  transform_null_equals: 'off',
  array_nulls: 'on',
  quote_all_identifiers: 'off',
  xmlbinary: 'base64',
  xmloption: 'content',
  row_security: 'on',
  lc_messages: 'C',
  lc_monetary: 'C',
  lc_numeric: 'C',
  lc_time: 'C',
  default_transaction_isolation: 'read committed',
  default_transaction_read_only: 'off',
  default_transaction_deferrable: 'off',
};

/** Milliseconds; 0 for never. */
export interface SessionLimits {
  statement: number;
  /** Within a transaction, between two statements. */
  idle: number;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** One statement that pins them. Settings that this server does not have, or that this user may not set, are left out. */
export function pinSession({ statement, idle }: SessionLimits = { statement: 0, idle: 0 }): string {
  const limits = {
    statement_timeout: statement,
    idle_in_transaction_session_timeout: idle,
    lock_timeout: 0,
    transaction_timeout: 0,
    idle_session_timeout: 0,
  };
  const values = Object.entries({ ...pinned, ...limits }).map(([name, value]) => `(${quoted(name)}, ${quoted(String(value))})`);
  return `select pg_catalog.set_config(wanted.name, wanted.value, false)
    from (values ${values.join(', ')}) as wanted(name, value)
    join pg_catalog.pg_settings as known on pg_catalog.lower(known.name) = pg_catalog.lower(wanted.name)
    where known.context = 'user' or (known.context = 'superuser' and pg_catalog.current_setting('is_superuser') = 'on')`;
}
