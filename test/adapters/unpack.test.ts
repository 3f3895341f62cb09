import { existsSync, readdirSync } from "node:fs";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Unpacked, type UnpackRequest, unpack } from "../../src/adapters/unpack.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const limits = { files: 5, bytes: 4_000_000, ratio: 100 };

/** An archive that another program wrote. */
function archive(files: Zippable): Uint8Array {
  return zipSync(files, { level: 6 });
}

async function opened(zip: Uint8Array, some: Partial<UnpackRequest> = {}): Promise<Unpacked> {
  return unpack({ zip, root: "", env: { RUNNER_TEMP: temporaryFolder() }, limits, ...some });
}

async function faultOf(zip: Uint8Array): Promise<string> {
  const folder = temporaryFolder();
  const unpacked = await opened(zip, { env: { RUNNER_TEMP: folder } });
  expect(readdirSync(folder)).toEqual([]);
  return unpacked.ok ? "none" : unpacked.message.replace("expected a plain zip archive, found ", "");
}

/** Changes bytes of an archive where they say something. */
function altered(zip: Uint8Array, change: (view: DataView, central: number) => void): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  change(view, view.getUint32(copy.length - 22 + 16, true));
  return copy;
}

/** The directory entry says another type and mode, as `zip --symlinks` writes it. */
const unixMode = (mode: number) => (view: DataView, central: number) => {
  view.setUint16(central + 4, 0x0314, true);
  view.setUint32(central + 38, mode * 0x10000, true);
};

describe("an archive of evidence", () => {
  it("is unpacked byte for byte, with its folders", async () => {
    const text = "line\n".repeat(10_000);
    const folder = temporaryFolder();
    const env = { RUNNER_TEMP: folder };
    const zip = archive({ "reports/a.xml": strToU8(text), "b.json": strToU8("{}") });
    const unpacked = await opened(zip, { env });

    expect(unpacked).toMatchObject({ ok: true, paths: ["b.json", "reports/a.xml"] });
    if (!unpacked.ok) return;
    expect(unpacked.files.readText("reports/a.xml", 100_000)).toBe(text);
    unpacked.close();
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves nothing behind when the system refuses a file", async () => {
    const folder = temporaryFolder();
    const zip = archive({ "a.xml": strToU8("<a/>"), [`${"n".repeat(300)}.xml`]: strToU8("<b/>") });

    await expect(opened(zip, { env: { RUNNER_TEMP: folder } })).rejects.toThrow("the system refused");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is unpacked below the folder that its upload cut off", async () => {
    const unpacked = await opened(archive({ "junit.xml": strToU8("<a/>") }), { root: "reports/unit" });

    expect(unpacked).toMatchObject({ ok: true, paths: ["reports/unit/junit.xml"] });
  });

  it("may hold stored files, empty files and folders", async () => {
    const zip = zipSync({ a: [strToU8("x"), { level: 0 }], "f/": strToU8(""), e: strToU8("") });

    expect(await opened(zip)).toMatchObject({ ok: true, paths: ["a", "e"] });
  });

  it("finds nothing but what its directory lists, whatever a report's text looks like", async () => {
    const inner = archive({ "planted.xml": strToU8("<planted/>") });
    const unpacked = await opened(zipSync({ "a.bin": [inner, { level: 0 }] }));

    expect(unpacked).toMatchObject({ ok: true, paths: ["a.bin"] });
  });
});

describe("G8: an archive that leads out", () => {
  it.each([
    ["../outside", "a path with an empty step, . or .."],
    ["a/../../outside", "a path with an empty step, . or .."],
    ["/etc/passwd", "an absolute path"],
    ["C:/windows", "an absolute path"],
    ["..\\outside", "a path with a backslash or a control character"],
    ["a//b", "a path with an empty step, . or .."],
    ["./a", "a path with an empty step, . or .."],
    ["a\nb", "a path with a backslash or a control character"],
    ["x".repeat(501), "a path of 501 characters"],
  ])("is refused: %j", async (path, fault) => {
    expect(await faultOf(archive({ [path]: strToU8("x") }))).toBe(fault);
  });

  it.each([
    ["a link", 0o120777],
    ["a device", 0o060644],
    ["a socket", 0o140644],
  ])("is refused: %s", async (_, mode) => {
    const zip = altered(archive({ "a.xml": strToU8("/proc/self/environ") }), unixMode(mode));

    expect(await faultOf(zip)).toBe("a link or a device");
  });

  it("may say of a file that it is one", async () => {
    const zip = altered(archive({ "a.xml": strToU8("<a/>") }), unixMode(0o100644));

    expect(await opened(zip)).toMatchObject({ ok: true });
  });
});

describe("a bomb", () => {
  it("is refused by what it says it unpacks to", async () => {
    expect(await faultOf(archive({ a: new Uint8Array(3_000_000) }))).toMatch(/more than 100 times/);
    expect(await faultOf(archive({ a: new Uint8Array(5_000_000) }))).toMatch(/more than 4000000/);
  });

  it("is refused by what it comes to, when it says less", async () => {
    const zip = altered(archive({ a: new Uint8Array(3_000_000) }), (view, central) => {
      view.setUint32(central + 24, 10, true);
      view.setUint32(22, 10, true);
    });

    expect(await faultOf(zip)).toBe("a file with more bytes than it says");
  });

  it("is refused when it holds too many files", async () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`f${n}`, strToU8("x")]));

    expect(await faultOf(archive(files))).toBe("more than 5 files");
  });

  it("is refused when its files share their bytes", async () => {
    const zip = altered(zipSync({ a: [new Uint8Array(300), { level: 0 }] }), (view, central) => {
      view.setUint32(central + 20, 1_000, true);
      view.setUint32(central + 24, 1_000, true);
    });

    expect(await faultOf(zip)).toBe("a file that is not where the directory says");
  });
});

describe("an archive that says two things", () => {
  it("is refused when a path stands there twice", async () => {
    const zip = archive({ aa: strToU8("1"), ab: strToU8("2") });
    const twice = Buffer.from(zip.map((byte) => (byte === 0x62 ? 0x61 : byte)));

    expect(await faultOf(twice)).toBe("a path that stands there twice");
  });

  it("is refused when a path is a file and a folder", async () => {
    const zip = archive({ "a/b": strToU8("1"), c: strToU8("2") });
    const both = Buffer.from(zip.map((byte) => (byte === 0x63 ? 0x61 : byte)));

    expect(await faultOf(both)).toBe("a path that is a file and a folder");
  });

  it("is refused when its bytes are others than their sum says", async () => {
    const zip = altered(archive({ a: strToU8("<a/>") }), (view, central) => {
      view.setUint32(central + 16, 1, true);
      view.setUint32(14, 1, true);
    });

    expect(await faultOf(zip)).toBe("a file with other bytes than it says");
  });

  it("is refused when the file's own header says something else", async () => {
    const zip = altered(archive({ a: strToU8("<a/>") }), (view) => view.setUint32(18, 1, true));

    expect(await faultOf(zip)).toBe("a file whose own header differs from the directory");
  });

  it("is refused with a file that the directory does not list (attack: scanner and gate read two packages)", async () => {
    const hidden = archive({ a: strToU8("clean") });
    const listed = archive({ a: strToU8("malicious") });
    const records = (zip: Uint8Array) => directoryOf(zip);
    const gap = hidden.subarray(0, records(hidden));
    const moved = Buffer.concat([listed.subarray(0, records(listed)), gap, listed.subarray(records(listed))]);
    const end = moved.length - 22;
    moved.writeUInt32LE(records(listed) + gap.length, end + 16);

    expect(await faultOf(moved)).toBe("bytes between its files");
  });

  it("is refused with bytes behind the end of packed ones", async () => {
    const plain = archive({ a: strToU8("<a/>".repeat(50)) });
    const directory = directoryOf(plain);
    const packed = new DataView(plain.buffer, plain.byteOffset).getUint32(18, true);
    const longer = Buffer.concat([plain.subarray(0, directory), Buffer.alloc(7), plain.subarray(directory)]);
    longer.writeUInt32LE(packed + 7, 18);
    longer.writeUInt32LE(packed + 7, directory + 7 + 20);
    longer.writeUInt32LE(directory + 7, longer.length - 22 + 16);

    expect(await faultOf(longer)).toBe("bytes behind the end of a file");
  });

  it("is refused when directory and file differ in the name", async () => {
    const zip = altered(archive({ a: strToU8("<a/>") }), (view) => view.setUint8(30, 0x62));

    expect(await faultOf(zip)).toBe("a file that is not where the directory says");
  });

  it("is refused when it is encrypted, or packed in a way that nobody expects", async () => {
    const zip = archive({ a: strToU8("<a/>") });

    expect(await faultOf(altered(zip, (view, at) => view.setUint16(at + 8, 1, true)))).toBe(
      "an encrypted file",
    );
    expect(await faultOf(altered(zip, (view, at) => view.setUint16(at + 10, 14, true)))).toBe(
      "compression method 14",
    );
  });

  it("is refused when packed bytes are broken", async () => {
    const zip = archive({ a: strToU8("line\n".repeat(100)) });
    const broken = altered(zip, (view) => view.setUint32(31, 0xffffffff, true));

    expect(await faultOf(broken)).toMatch(/packed bytes that are broken|other bytes|more bytes/);
  });
});

describe("G4: an archive that was cut off", () => {
  it("is refused wherever it ends", async () => {
    const zip = archive({ "a.xml": strToU8("<a/>".repeat(50)), "b.xml": strToU8("<b/>") });

    for (let length = 0; length < zip.length; length += 7)
      expect(await faultOf(zip.slice(0, length)), String(length)).not.toBe("none");
  });

  it("is refused when something follows its end", async () => {
    const zip = Buffer.concat([archive({ a: strToU8("<a/>") }), Buffer.from("more")]);

    expect(await faultOf(zip)).toBe("no end of an archive");
  });
});

/** Where the directory of an archive without a comment begins. */
function directoryOf(zip: Uint8Array): number {
  return new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 22 + 16, true);
}
