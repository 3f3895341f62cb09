import { inflate } from "../../archive/inflate.ts";
import { readTar, type TarEntry } from "../../archive/tar.ts";
import { readZipDirectory } from "../../archive/zip-directory.ts";
import type { ZipEntry } from "../../archive/zip-entry.ts";

/** A file in an archive, as far as two of them are compared. */
export interface Member {
  readonly path: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Null: it cannot be unpacked, or not within so many bytes. */
  content(maxBytes: number): Uint8Array | null;
}

const mostMembers = 100_000;
const zipLimits = { files: mostMembers, bytes: 1024 ** 3, ratio: 1_000 };

/** What is in an archive, in its order; null: it is none that is looked into. */
export function membersOf(bytes: Uint8Array): readonly Member[] | null {
  return isZip(bytes) ? zipMembers(bytes) : (readTar(bytes, mostMembers)?.map(tarMember) ?? null);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function tarMember({ path, type, mode, owner, modified, linkTarget, content }: TarEntry): Member {
  const metadata = {
    time: String(modified),
    mode: mode.toString(8),
    owner,
    type,
    ...(linkTarget === "" ? {} : { "link target": linkTarget }),
  };
  return { path, metadata, content: () => content };
}

function zipMembers(zip: Uint8Array): readonly Member[] | null {
  const directory = readZipDirectory(zip, zipLimits);
  if (!directory.ok) return null;
  const headers = centralHeaders(zip, directory.entries.length);
  return directory.entries.map((entry) => ({
    path: entry.path,
    metadata: headers.get(entry.path) ?? {},
    content: (maxBytes) => unzipped(zip, entry, maxBytes),
  }));
}

function unzipped(zip: Uint8Array, { start, packedBytes, bytes, isDeflated }: ZipEntry, maxBytes: number) {
  if (bytes > maxBytes) return null;
  const packed = zip.subarray(start, start + packedBytes);
  return isDeflated ? inflate(packed, "deflate", Math.max(1, bytes)) : packed;
}

const endBytes = 22;

/** Time and attributes by path, from a directory that was found to be whole. */
function centralHeaders(zip: Uint8Array, count: number): Map<string, Record<string, string>> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const headers = new Map<string, Record<string, string>>();
  let at = directoryAt(view);
  while (headers.size < count && at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameBytes));
    const extra = zip.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    if (!path.endsWith("/"))
      headers.set(path, {
        time: timeOf(view.getUint32(at + 12, true)),
        mode: (view.getUint32(at + 38, true) >>> 16).toString(8),
        "made by": String(view.getUint16(at + 4, true)),
        "extra fields": [...extra].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
      });
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return headers;
}

function directoryAt(view: DataView): number {
  for (let at = view.byteLength - endBytes; at >= 0; at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  return view.byteLength;
}

/** Date and time as DOS has them, without a zone. */
function timeOf(dos: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const [date, time] = [dos >>> 16, dos & 0xffff];
  const day = `${1980 + (date >>> 9)}-${two((date >>> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(time >>> 11)}:${two((time >>> 5) & 63)}:${two((time & 31) * 2)}`;
}
