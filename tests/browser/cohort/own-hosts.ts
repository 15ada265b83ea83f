// A built page as it is when each team has its own host, which costs the most bytes. Made-up teams all have one.

/** `text` of a page or file of a cohort of so many teams. */
export function withOwnHosts(text: string, teams: number): string {
  const hosts = Array.from({ length: teams }, (_, index) => `https://first-cloud-journey-${index * 7919}.github.io`);
  return text
    .replace(/(connect-src 'self') http:\/\/127\.0\.0\.1:\d+/, (_, before) => `${before} ${hosts.join(' ')}`)
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+\/team-(\d+)/g, (_, number) => `${hosts[Number(number) - 1]}/report`);
}
