/** A file that misses the box for articles would be opened by the browser in place of the page. */
export function keepDroppedFiles(): void {
  for (const type of ["dragover", "drop"] as const) {
    addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
  }
}
