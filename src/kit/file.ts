/** Gives the reader a text or bytes as a file to keep. */
export function offerFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.click();
  // A browser may ask where to put the file before it reads the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
