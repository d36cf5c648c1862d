/** Returns a picture as PNG, twice as fine; `null` where the browser or the page's policy (`img-src blob:`) makes none. */
export async function pngOf(svg: string): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.width;
    canvas.height = 2 * image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve));
  } catch {
    return null; // EncodingError of an image that the page does not allow; SecurityError of a canvas that may not be read.
  } finally {
    URL.revokeObjectURL(address);
  }
}
