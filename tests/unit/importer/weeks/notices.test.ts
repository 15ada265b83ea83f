import { describe, expect, it } from 'vitest';
import { isTemplateNotice } from '../../../../src/importer/weeks/notices.ts';
import { importSite, week, weekFile } from './site.ts';

const NOTICE =
  '{{% notice warning %}}\n⚠️ **Note:** Only for reference. Please **do not copy verbatim**, this warning included.\n{{% /notice %}}\n\n';

describe('the template’s notice', () => {
  it('is recognized in both languages', () => {
    expect(isTemplateNotice('Only for reference, please **do not copy verbatim**')).toBe(true);
    expect(isTemplateNotice('⚠️ **Lưu ý:** chỉ để tham khảo, **không sao chép nguyên văn**')).toBe(true);
  });

  it('is not a sentence about files or about circuits', () => {
    expect(isTemplateNotice('Do not copy `.env` files into the image.')).toBe(false);
    expect(isTemplateNotice('An emulator for verbatim circuits')).toBe(false);
  });

  it('is left out and reported, in a shortcode or plain', () => {
    for (const notice of [NOTICE, 'Please do not copy verbatim, for reference only.\n\n']) {
      const { weeks, findings } = importSite({ [weekFile(1)]: notice + week(1, [['2', 'Meet', '08/09/2025', '08/09/2025', '']]) });
      expect(findings).toMatchObject([{ code: 'template-notice', line: 1 }, {}]);
      expect(JSON.stringify(weeks[0]?.bodies.get('en'))).not.toContain('copy');
    }
  });

  it('stays where it is quoted in code', () => {
    const { codes } = importSite({ [weekFile(1)]: `\`\`\`\n${NOTICE}\`\`\`\n` });
    expect(codes).not.toContain('template-notice');
  });
});
