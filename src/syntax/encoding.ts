import { ReportFault } from "./fault.ts";
import { limits } from "./limits.ts";
import { type ByteSource, memorySource } from "./source.ts";

const headBytes = 256;
/** `<?xml version="1.0" encoding="…"?>` (XML 1.0 §4.3.3); ASCII in every encoding that needs no mark. */
const xmlDeclaration = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]{0,40})["']/;
const utf8Labels = new Set(["utf-8", "utf8", "us-ascii", "ascii"]);

interface Encoding {
  readonly label: string;
  /** Length of the byte order mark. */
  readonly skip: number;
}

/** Serves a report as UTF-8 without byte order mark, whatever it was written in. */
export function asUtf8(source: ByteSource): ByteSource {
  const head = Buffer.alloc(Math.min(headBytes, source.size));
  source.read(head, 0);
  const { label, skip } = detectEncoding(head);
  if (label !== "utf-8") return transcode(source, label, skip);
  return skip === 0 ? source : withoutPrefix(source, skip);
}

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
  { bytes: [0xff, 0xfe], label: "utf-16le" },
  { bytes: [0xfe, 0xff], label: "utf-16be" },
];

function detectEncoding(head: Buffer): Encoding {
  const mark = byteOrderMarks.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (mark !== undefined) return { label: mark.label, skip: mark.bytes.length };
  // Without a mark: "<" or "{" beside a zero byte can only be UTF-16.
  if (head[0] === 0 && head[1] !== 0) return { label: "utf-16be", skip: 0 };
  if (head[0] !== 0 && head[1] === 0) return { label: "utf-16le", skip: 0 };
  const declared = xmlDeclaration.exec(head.toString("latin1"))?.[1]?.toLowerCase();
  return { label: declared === undefined ? "utf-8" : labelOf(declared), skip: 0 };
}

/** What a declaration may say that could be read byte by byte. */
function labelOf(declared: string): string {
  if (utf8Labels.has(declared)) return "utf-8";
  // The declaration was read with one byte a character: it contradicts itself (XML 1.0 §4.3.3).
  if (decoderFor(declared).encoding.startsWith("utf-16")) {
    throw fault(`expected ${JSON.stringify(declared)} as declared, found one byte a character`);
  }
  return declared;
}

function withoutPrefix(source: ByteSource, skip: number): ByteSource {
  return { size: source.size - skip, read: (into, position) => source.read(into, position + skip) };
}

function transcode(source: ByteSource, label: string, skip: number): ByteSource {
  if (source.size > limits.transcodeBytes) {
    throw new ReportFault(
      "too-large",
      `expected at most ${limits.transcodeBytes} bytes of ${label}`,
      "line 1",
    );
  }
  return memorySource(Buffer.from(decode(readFrom(source, skip), label), "utf8"));
}

function readFrom(source: ByteSource, start: number): Buffer {
  const bytes = Buffer.alloc(source.size - start);
  for (let at = 0; at < bytes.length; ) {
    const read = source.read(bytes.subarray(at), start + at);
    if (read === 0)
      throw new ReportFault("truncated", `expected ${source.size} bytes, found ${start + at}`, "");
    at += read;
  }
  return bytes;
}

function decode(bytes: Buffer, label: string): string {
  const decoder = decoderFor(label);
  try {
    return decoder.decode(bytes);
  } catch {
    throw fault(`expected text in ${JSON.stringify(label)}, found other bytes`);
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    throw fault(`expected an encoding of the WHATWG Encoding Standard, found ${JSON.stringify(label)}`);
  }
}

function fault(message: string): ReportFault {
  return new ReportFault("encoding", message, "line 1");
}
