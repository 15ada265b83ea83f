const root = document.documentElement;
try {
  const chosen = localStorage.getItem(`${root.dataset.base}theme`);
  if (chosen) root.dataset.theme = chosen;
} catch {}
