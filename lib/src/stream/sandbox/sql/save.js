// Saves a file on the reader's disk.
export function save(file, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    // The browser has read the URL by the end of this task.
    setTimeout(() => URL.revokeObjectURL(link.href));
}
