/** Lets the browser save a file under this name. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file when the click's own task is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
