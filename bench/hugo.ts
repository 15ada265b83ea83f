// The peer: the same pages built with Hugo and a bare layout, without search. Hugo is a program of the machine, not a package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scratch } from './scratch.ts';
import { weekPage } from './week-page.ts';
import { weekName } from './weeks.ts';

/** The version of the installed Hugo; `undefined` if there is none. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v(\d[\d.]*)/.exec(stdout)?.[1] : undefined;
}

const CONFIG = `baseURL = 'https://bench.example/'
title = 'Bench'
disableKinds = ['taxonomy', 'term', 'RSS']

[markup.highlight]
noClasses = false
`;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
</head>
<body>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
<main><h1>{{ .Title }}</h1>{{ .Content }}</main>
{{ .TableOfContents }}
</body>
</html>
`;

const LIST = `<!doctype html>
<html lang="en"><head><title>{{ .Title }}</title></head>
<body>{{ range .RegularPagesRecursive }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</body></html>
`;

/** Writes the peer's project with so many weeks; returns its folder. */
export function hugoProject(weeks: number): string {
  const path = scratch('hugo');
  rmSync(path, { recursive: true, force: true });
  mkdirSync(resolve(path, 'layouts/_default'), { recursive: true });
  mkdirSync(resolve(path, 'content/worklog'), { recursive: true });
  writeFileSync(resolve(path, 'config.toml'), CONFIG);
  writeFileSync(resolve(path, 'layouts/_default/single.html'), PAGE);
  writeFileSync(resolve(path, 'layouts/_default/list.html'), LIST);
  for (let week = 1; week <= weeks; week += 1) {
    const before = `/worklog/${weekName(Math.max(1, week - 1))}/`;
    writeFileSync(resolve(path, 'content/worklog', `${weekName(week)}.md`), weekPage(week, before, `weight: ${week}\n`));
  }
  return path;
}
