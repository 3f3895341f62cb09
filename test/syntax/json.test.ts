import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReportFault } from "../../src/syntax/fault.ts";
import { JsonCursor } from "../../src/syntax/json/cursor.ts";
import { array, mapOf, object, text, word } from "../../src/syntax/json/shape.ts";
import { type ByteSource, memorySource } from "../../src/syntax/source.ts";
import { cursorOf, faultOf, readAll } from "../support/json.ts";

/** Small enough for every token to cross a boundary somewhere. */
const windows = [1, 2, 3, 5, 8, 16, 64];

function parse(document: string | Uint8Array, windowBytes?: number): unknown {
  const json = cursorOf(document, windowBytes);
  const value = readAll(json);
  json.finish();
  return value;
}

function skip(document: string | Uint8Array, windowBytes?: number): void {
  const json = cursorOf(document, windowBytes);
  json.skip();
  json.finish();
}

const whiteSpace = fc.stringMatching(/^[ \t\r\n]{0,3}$/);
const fillings = fc.infiniteStream(whiteSpace);

/** Writes a value with white space wherever JSON allows it, some characters escaped. */
function write(value: unknown, next: () => string): string {
  const pad = (token: string): string => `${next()}${token}${next()}`;
  if (Array.isArray(value)) return pad(`[${value.map((element) => write(element, next)).join(",")}]`);
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${pad(quote(key))}:${write(member, next)}`);
    return pad(`{${members.join(",")}}`);
  }
  return pad(typeof value === "string" ? quote(value) : JSON.stringify(value));
}

/** Escapes every character that is divisible by three, so that both spellings occur. */
function quote(value: string): string {
  return JSON.stringify(value).replaceAll(/[a-z](?<!\\.)(?<!\\u.{0,4})/g, (letter) =>
    letter.charCodeAt(0) % 3 === 0 ? `\\u00${letter.charCodeAt(0).toString(16)}` : letter,
  );
}

const document = fc
  .tuple(
    fc.json({ stringUnit: "binary" }).map((json) => JSON.parse(json) as unknown),
    fillings,
  )
  .map(([value, stream]) => write(value, () => stream.next().value));

describe("reading JSON", () => {
  it("reads any document as JSON.parse does, wherever the window ends", () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...windows), (written, windowBytes) => {
        expect(parse(written, windowBytes)).toEqual(JSON.parse(written));
      }),
      { numRuns: 300 },
    );
  });

  it("skips any document to its end, wherever the window ends", () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...windows), (written, windowBytes) => {
        expect(() => skip(written, windowBytes)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it("reads the beginning of any string as it is, cutting nothing in two", () => {
    const anyString = fc
      .string({ unit: "binary" })
      .chain((value) =>
        fc.constantFrom(JSON.stringify(value), quote(value), JSON.stringify(value).replaceAll("a", "\\\\")),
      );
    fc.assert(
      fc.property(anyString, fc.nat(40), fc.constantFrom(...windows), (written, most, windowBytes) => {
        const json = cursorOf(`[${written},1]`, windowBytes);
        const whole = JSON.parse(written) as string;
        const seen: unknown[] = [];
        json.array((index) => seen.push(index === 0 ? json.excerpt(most) : json.number()));

        expect(whole.startsWith(String(seen[0]))).toBe(true);
        if (Buffer.byteLength(written) - 2 <= most) expect(seen[0]).toBe(whole);
        expect(seen[1]).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  it("reads words and keys that come again as they were", () => {
    const names = fc.array(fc.record({ id: fc.string({ unit: "binary" }), other: fc.string() }), {
      maxLength: 20,
    });
    const shape = array(object({ id: word }));
    fc.assert(
      fc.property(names, fc.constantFrom(...windows), (values, windowBytes) => {
        const read = shape.read(cursorOf(JSON.stringify(values), windowBytes));

        expect(read).toEqual(values.map(({ id }) => ({ id })));
      }),
    );
  });

  it.each([
    "0",
    "7",
    "10",
    "-1",
    "123456789012345",
    "1234567890123456",
    "9007199254740993",
    "1e3",
    "1.50",
    "-0",
  ])("reads the number %s as JSON.parse does", (written) => {
    for (const windowBytes of windows) expect(parse(written, windowBytes)).toBe(JSON.parse(written));
  });

  it("never takes the beginning of an object or array for the whole", () => {
    const long = fc.tuple(document, document).map((parts) => `[${parts.join(",")}]`);
    fc.assert(
      fc.property(long, fc.double({ min: 0, max: 0.999, noNaN: true }), (written, part) => {
        const bytes = Buffer.from(written);
        const cut = bytes.subarray(0, Math.floor(bytes.length * part));

        expect(() => parse(cut)).toThrow(ReportFault);
        expect(() => skip(cut)).toThrow(ReportFault);
      }),
    );
  });

  it.each(["__proto__", "constructor", "hasOwnProperty", "toString"])(
    "treats the key %s as any other",
    (key) => {
      const map = mapOf(text).read(cursorOf(`{"${key}":"x"}`));

      expect([...map]).toEqual([[key, "x"]]);
      expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    },
  );
});

/** What is wrong, and what must be said about it whether the value is read or skipped. */
const hostile: readonly (readonly [name: string, document: string, code: string])[] = [
  ["nothing", "", "truncated"],
  ["white space only", " \n ", "truncated"],
  ["an open object", "{", "truncated"],
  ["an open array", "[1", "truncated"],
  ["an open array after a comma", "[1,", "truncated"],
  ["an open string", '"abc', "truncated"],
  ["a string that ends with a backslash", '"abc\\', "truncated"],
  ["a string that ends with an escaped quote", '"abc\\"', "truncated"],
  ["a second value", "1 2", "malformed"],
  ["a NUL behind the value", "{}\0", "malformed"],
  ["a closing bracket too many", "[]]", "malformed"],
  ["crossed brackets", "[{]}", "malformed"],
  ["a raw line feed in a string", '"a\nb"', "malformed"],
  ["a raw NUL in a string", '"a\0b"', "malformed"],
  ["a word", "yes", "malformed"],
  ["a word in an array", "[yes]", "malformed"],
  ["a capital literal", "True", "malformed"],
  ["NaN", "NaN", "malformed"],
  ["Infinity", "[-Infinity]", "malformed"],
  ["a leading zero", "01", "malformed"],
  ["a plus sign", "+1", "malformed"],
  ["a point without digits", "1.", "malformed"],
  ["a hexadecimal number", "0x10", "malformed"],
  ["quotes of the wrong kind", "{'a':1}", "malformed"],
  ["a comment", "[1 /* one */]", "malformed"],
  ["a byte order mark inside", "[\uFEFF1]", "malformed"],
  ["a no-break space", "[\u00A01]", "malformed"],
  ["nesting without end", "[".repeat(100_000), "too-deep"],
  ["deep objects", '{"a":'.repeat(300), "too-deep"],
];

/** What only shows when the value is read: what nobody asks for is checked for its brackets and strings alone. */
const hostileIfRead: readonly (readonly [name: string, document: string | Uint8Array, code: string])[] = [
  ["a trailing comma in an array", "[1,]", "malformed"],
  ["a trailing comma in an object", '{"a":1,}', "malformed"],
  ["a leading comma", "[,1]", "malformed"],
  ["a missing comma", "[1 2]", "malformed"],
  ["a missing colon", '{"a" 1}', "malformed"],
  ["a missing value", '{"a":}', "malformed"],
  ["a bare key", "{a:1}", "malformed"],
  ["a number as key", "{1:1}", "malformed"],
  ["an unknown escape", '"\\x41"', "malformed"],
  ["half an escape", '"\\u00g0"', "malformed"],
  ["invalid UTF-8", Buffer.from([0x22, 0xff, 0x22]), "malformed"],
  ["overlong UTF-8", Buffer.from([0x22, 0xc0, 0xaf, 0x22]), "malformed"],
  ["a surrogate in UTF-8", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), "malformed"],
];

describe("refusing what is not JSON", () => {
  it.each(hostile)("refuses %s", (_, written, code) => {
    for (const windowBytes of [undefined, ...windows]) {
      expect(faultOf(() => parse(written, windowBytes)).code).toBe(code);
      expect(faultOf(() => skip(written, windowBytes)).code).toBe(code);
    }
  });

  it.each(hostileIfRead)("refuses %s where it is read", (_, written, code) => {
    for (const windowBytes of [undefined, ...windows]) {
      expect(faultOf(() => parse(written, windowBytes)).code).toBe(code);
    }
  });

  it("refuses a string that no report needs without reading all of it", () => {
    const endless: ByteSource = {
      size: 10 ** 12,
      read: (into, position) => {
        into.fill(0x61);
        if (position === 0) into[0] = 0x22;
        return into.byteLength;
      },
    };

    expect(faultOf(() => new JsonCursor(endless).text()).code).toBe("too-large");
  });

  it("calls a source that is shorter than it said truncated", () => {
    const bytes = Buffer.from('[1, 2, "a long string that the window does not hold", 3]');
    const shrunk: ByteSource = { ...memorySource(bytes), size: bytes.length + 10 };

    expect(faultOf(() => parse("[1, 2")).code).toBe("truncated");
    expect(faultOf(() => readAll(new JsonCursor({ ...shrunk, size: 400 }, 8))).code).toBe("note");
    expect(
      faultOf(() => {
        const json = new JsonCursor(shrunk, 8);
        readAll(json);
        json.finish();
      }).code,
    ).toBe("truncated");
  });

  it("keeps a byte order mark inside a string, so that no two keys become one", () => {
    expect(parse('{"\uFEFFresults":1,"results":2}')).toEqual({ "\uFEFFresults": 1, results: 2 });
  });

  it("points at the place", () => {
    expect(faultOf(() => parse('{"runs":[{},{"a/b~c":[1,x]}]}')).at).toBe("/runs/1/a~1b~0c/1");
  });
});
