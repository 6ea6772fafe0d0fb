/** Hands the reader a file to keep; nothing leaves the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The download has begun by then, and the memory is free again.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
