// Parses the name of a Hugo folder: the number in front is its position, the rest its name.
/** Letters without diacritics: `Nhật ký đề xuất` → `Nhat ky de xuat`. */
export const unaccented = (text) => text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFKD').replaceAll(/\p{M}/gu, '');
/** `BlogsTranslated` → `blogs-translated`, `Week8` → `week-8`, `S3 & VPC` → `s3-vpc`. */
export function slugOf(text) {
    return unaccented(text)
        .replaceAll(/([a-z])([A-Z][a-z])/g, '$1-$2')
        .replaceAll(/([a-z]{3,})(\d+)(?![a-z\d])/gi, '$1-$2')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
        .slice(0, 80)
        .replace(/-+$/, '');
}
/** Parses `1.8-Week8`, `1. Worklog`, `3.1-Blog 1`, `05_Workshop`. */
export function folderName(name) {
    const [, digits, rest = ''] = /^\s*(\d{1,3}(?:\.\d{1,3})*)\.?(?:\s*[-–—_.:)]\s*|\s+|(?=[A-Za-zÀ-ỹ])|$)(.*)$/u.exec(name) ?? [];
    if (digits === undefined)
        return { numbers: [], slug: slugOf(name) };
    return { numbers: digits.split('.').map(Number), slug: slugOf(rest) };
}
