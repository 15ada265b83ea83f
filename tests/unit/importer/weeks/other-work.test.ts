import { describe, expect, it } from 'vitest';
import { importSite, table, week, weekFile } from './site.ts';

type Rows = readonly (readonly [task: string, date: string])[];

const rows = (all: Rows) => all.map(([task, date], index) => [String(index + 2), task, date, date, ''] as const);

const english: Rows = [
  ['Create an AWS account and set up MFA', '15/09/2025'],
  ['Launch an EC2 instance with EBS', '16/09/2025'],
  ['Host a static page on S3 with CloudFront', '17/09/2025'],
];

const both = (vi: Rows) => importSite({ [weekFile(3)]: week(3, rows(english)), [weekFile(3, 'vi')]: week(3, rows(vi)) });

describe('a week that describes other work in its two languages', () => {
  const other: Rows = [
    ['Thiết kế VPC và subnet', '15/09/2025'],
    ['Tạo bảng DynamoDB', '16/09/2025'],
    ['Viết hàm Lambda gọi API', '17/09/2025'],
  ];

  it('is not joined: each language keeps its own, and the report says so', () => {
    const { weeks, leftover, findings } = both(other);
    expect(weeks).toHaveLength(1);
    expect(weeks[0]?.words.size).toBe(0);
    expect(weeks[0]?.facts.tasks?.map(({ title }) => title)).toEqual(english.map(([task]) => task));
    expect(leftover.map(({ file }) => file)).toEqual([weekFile(3, 'vi')]);
    expect(leftover[0]?.body).toContain('DynamoDB');
    expect(findings.find(({ code }) => code === 'twin-other-work')).toMatchObject({
      file: weekFile(3, 'vi'),
      what: expect.stringContaining('3 of 3'),
    });
  });

  it('is not joined with another number of rows, or with objectives only', () => {
    expect(both(other.slice(0, 2)).codes).toContain('twin-other-work');
    const objectives = (lines: readonly string[]) => `### Objectives\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
    const told = importSite({
      [weekFile(3)]: objectives(['Learn EC2', 'Learn IAM roles']),
      [weekFile(3, 'vi')]: objectives(['Học DynamoDB', 'Học VPC']),
    });
    expect(told.codes).toContain('twin-other-work');
  });

  it.each<[string, Rows]>([
    [
      'a translation',
      [
        ['Tạo tài khoản AWS, bật MFA', '15/09/2025'],
        ['Chạy máy EC2 với EBS', '16/09/2025'],
        ['Đưa trang tĩnh lên S3', '17/09/2025'],
      ],
    ],
    [
      'a translation without names',
      [
        ['Tạo tài khoản', '15/09/2025'],
        ['Chạy máy ảo', '16/09/2025'],
        ['Đưa trang tĩnh lên mạng', '17/09/2025'],
      ],
    ],
    [
      'a translation with other dates',
      [
        ['Tạo tài khoản AWS', '22/09/2025'],
        ['Chạy máy EC2', '23/09/2025'],
        ['Trang tĩnh trên S3', '24/09/2025'],
      ],
    ],
    [
      'a week of which one row differs',
      [
        ['Tạo tài khoản AWS, MFA', '15/09/2025'],
        ['Chạy máy EC2', '16/09/2025'],
        ['Tạo bảng DynamoDB', '17/09/2025'],
      ],
    ],
  ])('is not mistaken for %s', (_, vi) => {
    const { weeks, codes } = both(vi);
    expect(codes).not.toContain('twin-other-work');
    expect(weeks[0]?.words.get('vi')?.tasks).toHaveLength(3);
  });

  it('is not decided by a name that every row has', () => {
    const { codes } = importSite({
      [weekFile(1)]: table([
        ['2', 'AWS IAM users', '15/09/2025', '', ''],
        ['3', 'AWS EC2 servers', '16/09/2025', '', ''],
        ['4', 'AWS RDS', '17/09/2025', '', ''],
      ]),
      [weekFile(1, 'vi')]: table([
        ['2', 'AWS VPC', '15/09/2025', '', ''],
        ['3', 'AWS SQS', '16/09/2025', '', ''],
        ['4', 'AWS SNS', '17/09/2025', '', ''],
      ]),
    });
    expect(codes).toContain('twin-other-work');
  });
});
