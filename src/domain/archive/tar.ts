/** An entry of a tar archive, as its header has it. */
export interface TarEntry {
  readonly path: string;
  /** `0` file, `5` folder, `1` and `2` links, and so on. */
  readonly type: string;
  readonly mode: number;
  readonly owner: string;
  /** Seconds since 1970. */
  readonly modified: number;
  readonly linkTarget: string;
  readonly content: Uint8Array;
}

const block = 512;
/** Entries that only say something of the next one: names too long for a header (GNU), key-value records (pax). */
const gnuName = "L";
const gnuLink = "K";
const pax = "x";
const paxForAll = "g";

interface Header extends Omit<TarEntry, "content"> {
  readonly size: number;
}

/** Lists a tar archive to look at what is in it, never to write it anywhere; null: it is none, or a broken one. */
export function readTar(tar: Uint8Array, mostEntries: number): readonly TarEntry[] | null {
  const entries: TarEntry[] = [];
  let said: Partial<Header> = {};
  let at = 0;
  while (at + block <= tar.length && tar[at] !== 0) {
    const entry = entryAt(tar, at, said);
    if (entry === null || entries.length === mostEntries) return null;
    at += block + Math.ceil(entry.content.length / block) * block;
    const more = sayingOf(entry);
    if (more === null) {
      entries.push(entry);
      said = {};
    } else said = { ...said, ...more };
  }
  return entries.length > 0 && isZero(tar.subarray(at)) ? entries : null;
}

/** Null: there is none, or its bytes are cut off. */
function entryAt(tar: Uint8Array, at: number, said: Partial<Header>): TarEntry | null {
  const header = headerOf(tar.subarray(at, at + block));
  if (header === null) return null;
  const { size, ...entry } = { ...header, ...said };
  const start = at + block;
  const isThere = size >= 0 && start + size <= tar.length;
  return isThere ? { ...entry, content: tar.subarray(start, start + size) } : null;
}

/** What an entry says of the next one; null: it is an entry itself. */
function sayingOf({ type, content }: TarEntry): Partial<Header> | null {
  switch (type) {
    case gnuName:
      return { path: textOf(content) };
    case gnuLink:
      return { linkTarget: textOf(content) };
    case pax:
      return paxOf(content);
    case paxForAll:
      return {};
    default:
      return null;
  }
}

const longestRecords = 1024 * 1024;

/** Records `<length> <key>=<value>\n`; those that are not needed are passed over. */
function paxOf(content: Uint8Array): Partial<Header> {
  const records = textOf(content.subarray(0, longestRecords)).split("\n");
  return Object.assign({}, ...records.map(recordOf));
}

function recordOf(record: string): Partial<Header> {
  const [, key, value = ""] = /^\d+ ([\w.]+)=(.*)$/.exec(record) ?? [];
  switch (key) {
    case "path":
      return { path: value };
    case "linkpath":
      return { linkTarget: value };
    case "size":
      return { size: /^\d{1,15}$/.test(value) ? Number(value) : -1 };
    case "mtime":
      return { modified: Number.parseFloat(value) };
    case undefined:
      return {};
  }
  return {};
}

/** Null: its checksum is not that of its bytes, so it is no header. */
function headerOf(bytes: Uint8Array): Header | null {
  const text = (at: number, length: number): string => textOf(bytes.subarray(at, at + length));
  const number = (at: number, length: number): number => octalOf(text(at, length));
  const sum = bytes.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  if (number(148, 8) !== sum) return null;
  const isUstar = text(257, 5) === "ustar";
  const prefix = isUstar && bytes[262] === 0 ? text(345, 155) : "";
  const names = isUstar ? [text(265, 32), text(297, 32)].filter((name) => name !== "").join(":") : "";
  const type = text(156, 1);
  return {
    path: prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    type: type === "" ? "0" : type,
    mode: number(100, 8),
    owner: [`${number(108, 8)}:${number(116, 8)}`, names].filter((name) => name !== "").join(" "),
    size: number(124, 12),
    modified: number(136, 12),
    linkTarget: text(157, 100),
  };
}

/** -1: it is no octal number; the binary form is for files that are too large for us anyway. */
function octalOf(text: string): number {
  const digits = text.trim();
  if (digits === "") return 0;
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : -1;
}

/** Up to the first zero byte. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
