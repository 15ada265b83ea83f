import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../src/outputs/card-image.ts';

const words = {
  site: 'Nền tảng phân tích clickstream',
  place: 'Tuần 8/13 · 28/10 – 7/11/2025',
  title:
    'Buổi họp trực tiếp đầu tiên, bản dựng đầu tiên trên mọi máy tính xách tay của cả nhóm và những quyết định được ghi lại trong tuần này, rồi thêm một dòng nữa',
  description:
    'Đề xuất đã được công bố, cửa hàng chạy cục bộ với vài lỗi, và nhóm quyết định dành thời gian cho luồng sự kiện thay vì máy chủ riêng.',
};

describe('a link preview', () => {
  it('is 1200 by 630 and at most 40 kB, also with much to say', async () => {
    const image = await drawCard(words);
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(image.length).toBeLessThan(40_000);
  });

  it('is the same image for the same words', async () => {
    expect(await drawCard({ site: 'Log', title: 'Guide' })).toEqual(await drawCard({ site: 'Log', title: 'Guide' }));
  });
});
