// What an estimate has to assume about the traffic and its use. Change a figure and the guide's table, which a test holds equal, changes with it.

export const assumptions = {
  secondsAMonth: 730 * 3_600,
  /** One event with its `_ingest` in the raw log, as JSON. */
  eventKb: 1.2,
  /** Events of one post: the tracker gathers what happens within a moment. */
  eventsAPost: 5,
  /** Milliseconds that the function `receive` takes for a post. */
  receiveMs: 20,
  receiveGb: 0.5,
  /** Events that the load writes a second: half of what the bench shows on one dedicated core. */
  loadedASecond: 25_000,
  loadGb: 1.73,
  /** Seconds that a load takes beside that: its start, the listing. */
  loadStart: 2,
  loadsAnHour: 12,
  /** Compressed size of raw JSON, and of Parquet, to the JSON's. */
  gzipShare: 0.15,
  parquetShare: 0.25,
  /** Months of events in S3 when the bill is looked at. */
  monthsKept: 12,
  /** Answer of the API and a line of its log, kB. */
  answerKb: 0.5,
  logLineKb: 0.3,
  /** Events whose keys Firehose reads within a JQ hour: one a millisecond. */
  eventsAJqHour: 3_600_000,
  /** Objects of partitions an hour: each of 15 names, every 15 minutes. */
  partitionObjectsAnHour: 60,
  /** Objects of the raw log an hour: one a minute, more when 5 MB come sooner. */
  rawObjectMb: 5,
  /** Days that a look at the lake's report covers, looks a day, and how often all its views together read the Parquet of those days. */
  reportDays: 7,
  looksADay: 1,
  readsALook: 4,
  /** kB of an event in PostgreSQL with its indexes and its share of a session, as measured. */
  rowKb: 0.45,
  alarms: 11,
} as const;
