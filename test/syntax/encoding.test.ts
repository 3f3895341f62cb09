import { describe, expect, it } from "vitest";
import { asUtf8 } from "../../src/syntax/encoding.ts";
import { ReportFault } from "../../src/syntax/fault.ts";
import { type ByteSource, memorySource } from "../../src/syntax/source.ts";

function textOf(document: Buffer): string {
  const source = asUtf8(memorySource(document));
  const bytes = Buffer.alloc(source.size);
  source.read(bytes, 0);
  return bytes
    .toString("utf8")
    .replace(/^<\?xml.*?\?>/, "")
    .replace(/<\/?a>/g, "");
}

/** Code of the fault that a document is refused with, or "accepted". */
function verdictOn(document: Buffer): string {
  try {
    textOf(document);
    return "accepted";
  } catch (error) {
    if (error instanceof ReportFault) return error.code;
    throw error;
  }
}

describe("the encoding of a report", () => {
  const bytes = (label: string, text: string, encoding: BufferEncoding): Buffer =>
    Buffer.from(`<?xml version="1.0" encoding="${label}"?><a>${text}</a>`, encoding);
  const bigEndian = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

  it.each([
    ["ISO-8859-1", bytes("ISO-8859-1", "é", "latin1")],
    ["windows-1252", bytes("windows-1252", "é", "latin1")],
    ["UTF-8 in capitals", bytes("UTF-8", "é", "utf8")],
    ["US-ASCII that is not", bytes("us-ascii", "é", "utf8")],
    ["UTF-16LE without a mark", bytes("utf-16", "é", "utf16le")],
    ["UTF-16BE without a mark", bigEndian('<?xml version="1.0" encoding="utf-16"?><a>é</a>')],
    ["UTF-16LE with a mark", Buffer.from('\ufeff<?xml version="1.0" encoding="utf-8"?><a>é</a>', "utf16le")],
    ["UTF-16BE with a mark", bigEndian("\ufeff<a>é</a>")],
    ["a mark against a declaration", bytes("windows-1252", "é", "utf8"), "\ufeff"],
  ])("reads %s", (_, document, mark = "") => {
    expect(textOf(Buffer.concat([Buffer.from(mark), document]))).toBe("é");
  });

  it.each([
    ["an encoding that nobody knows", bytes("x-no-such", "e", "latin1")],
    ["UTF-7, which hides markup", bytes("utf-7", "+ADw-b/+AD4-", "latin1")],
    ["UTF-16 that is declared and not written", bytes("utf-16", "e", "latin1")],
    ["half a character of UTF-16", Buffer.concat([bytes("utf-16", "e", "utf16le"), Buffer.from([0x3c])])],
  ])("refuses %s", (_, document) => {
    expect(verdictOn(document)).toBe("encoding");
  });

  it("leaves UTF-8 where it is, whatever it holds", () => {
    const source = memorySource(bytes("utf-8", "é", "latin1"));

    expect(asUtf8(source)).toBe(source);
  });

  it("fails closed when a report shrinks while it is read", () => {
    const whole = Buffer.from("\ufeff<a>é</a>", "utf16le");
    const half = memorySource(whole.subarray(0, 8));
    const shrunk: ByteSource = { size: whole.length, read: half.read };

    expect(() => asUtf8(shrunk)).toThrowError(expect.objectContaining({ code: "truncated" }));
  });
});
