// A page of the Hugo site as read: text in one encoding, front matter separated, line numbers unchanged.

export interface SourcePage {
  /** Path below the imported site, with `/`: `content/1-Worklog/1.8-Week8/_index.vi.md`. */
  file: string;
  /** Language code, from the file's name or its language folder. */
  language: string;
  /** Front matter as data; empty if there is none or it cannot be read. */
  data: Readonly<Record<string, unknown>>;
  /** Text below the front matter: no BOM, line feeds only, mojibake repaired. */
  body: string;
  /** Line of the file, from 1, on which the body starts. */
  bodyLine: number;
}
