// The words of the home page, the header's entry to the live demo, and people's pages, in English. `home-vi.ts` has the same keys.
export const homeEn = {
  demo: 'Live demo',
};

export type HomeMessages = typeof homeEn;
