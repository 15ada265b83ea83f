// Trang chủ, lối vào bản demo và trang của từng người, bằng tiếng Việt. The same keys as `home-en.ts`.
import type { HomeMessages } from './home-en.ts';

export const homeVi: HomeMessages = {
  demo: 'Dùng thử',
};
