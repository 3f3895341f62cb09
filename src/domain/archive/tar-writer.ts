/** A file that goes into a tar archive. */
export interface TarFile {
  /** At most 100 bytes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const block = 512;
const longestPath = 100;
const encoder = new TextEncoder();

/**
 * Writes a tar archive (ustar) of plain files, in the order of their paths: the same files give the same bytes. Null: a path is
 * too long for it.
 */
export function writeTar(files: readonly TarFile[]): Uint8Array | null {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  if (sorted.some(({ path }) => encoder.encode(path).length > longestPath)) return null;
  const sizes = sorted.map(({ bytes }) => block + padded(bytes.length));
  const tar = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0) + 2 * block);
  let at = 0;
  for (const [index, { path, bytes }] of sorted.entries()) {
    tar.set(headerOf(path, bytes.length), at);
    tar.set(bytes, at + block);
    at += sizes[index] ?? 0;
  }
  return tar;
}

function padded(length: number): number {
  return Math.ceil(length / block) * block;
}

function headerOf(path: string, size: number): Uint8Array {
  const header = new Uint8Array(block);
  const put = (text: string, at: number): void => header.set(encoder.encode(text), at);
  put(path, 0);
  for (const [text, at] of [
    ["0000644\0", 100],
    ["0000000\0", 108],
    ["0000000\0", 116],
    [`${size.toString(8).padStart(11, "0")}\0`, 124],
    ["00000000000\0", 136],
    ["        ", 148],
    ["0", 156],
    ["ustar\x0000", 257],
  ] as const)
    put(text, at);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}
