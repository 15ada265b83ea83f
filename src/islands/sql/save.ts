// A file for the reader's disk.

export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken what it needs once the task is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
