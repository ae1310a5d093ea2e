/** Hands a file to the reader. */
export function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Later than the browser takes to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
