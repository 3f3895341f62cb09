/** A file in a zip archive, where it is and what it must come to. */
export interface ZipEntry {
  /** With forward slashes, relative, without `.` and `..`. */
  readonly path: string;
  readonly isDeflated: boolean;
  /** Place of its packed bytes in the archive. */
  readonly start: number;
  readonly packedBytes: number;
  /** Bytes that it says it unpacks to. */
  readonly bytes: number;
  readonly crc32: number;
}

/** How much of an archive is unpacked. */
export interface ZipLimits {
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  /** Of unpacked to packed bytes, for files over a megabyte. */
  readonly ratio: number;
}

const megabyte = 1024 * 1024;
const longestPath = 500;
const unixTypes = 0xf000;
const unixFile = 0x8000;
const unixFolder = 0x4000;

/** Why a path of an archive is not written; null: it is a plain one. */
export function pathFault(path: string): string | null {
  if (path.length > longestPath) return `a path of ${path.length} characters`;
  // A backslash is a separator on one system and part of a name on another, so it could mean two files.
  if (/[\\\p{C}]/u.test(path)) return "a path with a backslash or a control character";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "an absolute path";
  const steps = path.split("/");
  return steps.some((step) => step === "" || step === "." || step === "..")
    ? "a path with an empty step, . or .."
    : null;
}

/** Why an entry of this type is not unpacked; null: it is a file or a folder. */
export function typeFault(externalAttributes: number): string | null {
  const type = (externalAttributes >>> 16) & unixTypes;
  return type === 0 || type === unixFile || type === unixFolder ? null : "a link or a device";
}

/** Why the files together are not unpacked; null: they keep to the limits. */
export function entriesFault(entries: readonly ZipEntry[], limits: ZipLimits): string | null {
  if (entries.length > limits.files) return `more than ${limits.files} files`;
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > limits.bytes) return `${total} bytes, more than ${limits.bytes}`;
  const bomb = entries.find(
    ({ bytes, packedBytes }) => bytes > megabyte && bytes > packedBytes * limits.ratio,
  );
  if (bomb !== undefined) return `a file that unpacks to more than ${limits.ratio} times its size`;
  return twiceFault(entries);
}

/** A path that stands there twice, or is a file and a folder: which of the two would count? */
function twiceFault(entries: readonly ZipEntry[]): string | null {
  const paths = new Set(entries.map(({ path }) => path));
  if (paths.size !== entries.length) return "a path that stands there twice";
  const folders = new Set(entries.flatMap(({ path }) => foldersOf(path)));
  return [...paths].some((path) => folders.has(path)) ? "a path that is a file and a folder" : null;
}

function foldersOf(path: string): string[] {
  const steps = path.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}
