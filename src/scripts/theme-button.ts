// The button that switches between light and dark. theme.js applies the choice before the page is drawn.
const themeButton = document.querySelector<HTMLButtonElement>('.theme');
if (themeButton) {
  const root = document.documentElement;
  const systemTheme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const isDark = () => (root.dataset.theme ?? systemTheme()) === 'dark';
  const name = () => {
    themeButton.title = (isDark() ? themeButton.dataset.dark : themeButton.dataset.light) ?? '';
  };
  themeButton.hidden = false;
  name();
  themeButton.onclick = () => {
    const chosen = isDark() ? 'light' : 'dark';
    const key = `${root.dataset.base}theme`;
    root.dataset.theme = chosen;
    name();
    try {
      // Choosing what the system prefers anyway resets the choice: the page follows the system again.
      if (chosen === systemTheme()) localStorage.removeItem(key);
      else localStorage.setItem(key, chosen);
    } catch {
      // Storage is not available: the choice lasts for this page.
    }
  };
}
