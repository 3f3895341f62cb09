import { entriesFault, pathFault, typeFault, type ZipEntry, type ZipLimits } from "./zip-entry.ts";
import { tilingFault, type ZipRecord } from "./zip-tiling.ts";

/** What an archive holds, or what is wrong with it. */
export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly message: string };

const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 65_535;
const centralSignature = 0x02014b50;
const centralBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const stored = 0;
const deflated = 8;
const encryptedFlags = 0x2041;

/**
 * Lists an archive by its central directory, which alone says what counts: a reader that looks for entries between the
 * bytes of others finds what a report's text put there. Whatever is odd is refused (G8), so that both find the same.
 */
export function readZipDirectory(zip: Uint8Array, limits: ZipLimits): ZipDirectory {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  if (end === null) return refused("no end of an archive");
  const entries = readEntries({ zip, view }, end);
  if (typeof entries === "string") return refused(entries);
  const fault = entriesFault(entries, limits);
  return fault === null ? { ok: true, entries } : refused(fault);
}

/** All files, or what is wrong with one. */
function readEntries(bytes: Bytes, end: End): ZipEntry[] | string {
  const headers = readHeaders(bytes, end);
  if (headers === null) return "a broken directory";
  const records: (Header & ZipRecord)[] = [];
  for (const header of headers) {
    const fault = headerFault(header);
    if (fault !== null) return fault;
    const start = startOf(bytes, header, end.directory);
    if (start === null) return "a file that is not where the directory says";
    records.push({ ...header, start });
  }
  return tilingFault(bytes.view, records, end.directory) ?? records.filter(isFile).map(entryOf);
}

function isFile({ path }: Header): boolean {
  return !path.endsWith("/");
}

function entryOf({ path, packedBytes, bytes, crc32, start, method }: Header & ZipRecord): ZipEntry {
  return { path, packedBytes, bytes, crc32, start, isDeflated: method === deflated };
}

function refused(found: string): ZipDirectory {
  return { ok: false, message: `expected a plain zip archive, found ${found}` };
}

interface End {
  readonly at: number;
  readonly directory: number;
  readonly count: number;
}

/** Null also for an archive of several parts or of the large form, which is over our limits anyway. */
function findEnd(view: DataView): End | null {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    const isWhole =
      view.getUint16(at + 20, true) === last - at &&
      view.getUint32(at + 4, true) === 0 &&
      view.getUint16(at + 8, true) === count &&
      directory + view.getUint32(at + 12, true) === at;
    return isWhole ? { at, directory, count } : null;
  }
  return null;
}

interface Bytes {
  readonly zip: Uint8Array;
  readonly view: DataView;
}

/** An entry as the directory describes it. */
interface Header extends Omit<ZipEntry, "start" | "isDeflated"> {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly attributes: number;
  /** Where the file's own header is. */
  readonly local: number;
}

/** Null: the directory is not what its end says. */
function readHeaders(bytes: Bytes, end: End): Header[] | null {
  const headers: Header[] = [];
  let position = end.directory;
  for (let index = 0; index < end.count; index++) {
    const isThere =
      position + centralBytes <= end.at && bytes.view.getUint32(position, true) === centralSignature;
    const header = isThere ? headerAt(bytes, position) : null;
    if (header === null) return null;
    headers.push(header);
    position +=
      centralBytes +
      header.name.length +
      bytes.view.getUint16(position + 30, true) +
      bytes.view.getUint16(position + 32, true);
  }
  return position === end.at ? headers : null;
}

function headerAt({ zip, view }: Bytes, position: number): Header | null {
  const short = (at: number): number => view.getUint16(position + at, true);
  const long = (at: number): number => view.getUint32(position + at, true);
  const name = zip.subarray(position + centralBytes, position + centralBytes + short(28));
  const path = textOf(name);
  if (path === null) return null;
  const [packedBytes, bytes, attributes, local] = [long(20), long(24), long(38), long(42)];
  return {
    name,
    path,
    packedBytes,
    bytes,
    attributes,
    local,
    flags: short(8),
    method: short(10),
    crc32: long(16),
  };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function headerFault({ path, flags, method, attributes, bytes, packedBytes }: Header): string | null {
  if ((flags & encryptedFlags) !== 0) return "an encrypted file";
  if (method !== stored && method !== deflated) return `compression method ${method}`;
  if (method === stored && bytes !== packedBytes) return "a file of two sizes";
  const isFolder = path.endsWith("/");
  if (isFolder && bytes > 0) return "a folder with content";
  return typeFault(attributes) ?? pathFault(isFolder ? path.slice(0, -1) : path);
}

/** Where the bytes of a file begin, if its own header is of the same name and they all lie before the directory. */
function startOf({ zip, view }: Bytes, { local, name, packedBytes }: Header, dataEnd: number): number | null {
  if (local + localBytes > dataEnd || view.getUint32(local, true) !== localSignature) return null;
  const nameBytes = view.getUint16(local + 26, true);
  const start = local + localBytes + nameBytes + view.getUint16(local + 28, true);
  if (start + packedBytes > dataEnd || nameBytes !== name.length) return null;
  const isSame = name.every((byte, index) => zip[local + localBytes + index] === byte);
  return isSame ? start : null;
}
