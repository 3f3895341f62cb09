import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { startAdvisories } from "../../sandbox/advisories/server.ts";
import { writeTar } from "../../src/domain/archive/tar-writer.ts";
import { tarOf } from "../support/archives.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const program = resolve(import.meta.dirname, "../../scanners/config/npm-image.mjs");
const app = { "app/package.json": '{"name":"app","version":"1.0.0"}' };
const installed = (name: string, version: string) => ({
  [`app/node_modules/${name}/package.json`]: JSON.stringify({ name, version }),
});

const tarOfFiles = (files: Readonly<Record<string, string>>): Uint8Array =>
  writeTar(Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text, "latin1") }))) ??
  new Uint8Array();

/** An image of one layer with these files, or these bytes. */
function layoutOf(files: Readonly<Record<string, string>> | Uint8Array): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "blobs/sha256"), { recursive: true });
  const put = (bytes: Uint8Array | string, mediaType: string) => {
    const hex = createHash("sha256").update(bytes).digest("hex");
    writeFileSync(join(folder, "blobs/sha256", hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const bytes = files instanceof Uint8Array ? files : tarOfFiles(files);
  const isPacked = bytes[0] === 0x1f;
  const layer = put(bytes, `application/vnd.oci.image.layer.v1.tar${isPacked ? "+gzip" : ""}`);
  const manifest = put(JSON.stringify({ layers: [layer] }), "application/vnd.oci.image.manifest.v1+json");
  writeFileSync(join(folder, "index.json"), JSON.stringify({ manifests: [manifest] }));
  return folder;
}

async function scan(files: Readonly<Record<string, string>> | Uint8Array, advisories?: string) {
  const report = join(temporaryFolder(), "image.sarif");
  const child = spawn(process.execPath, [program, layoutOf(files), report], {
    env: { ADVISORIES: advisories ?? "http://127.0.0.1:9" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((done) => child.once("close", done));
  const found = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as Sarif) : null;
  return { code, said, rules: found?.runs[0].results.map(({ ruleId }) => ruleId) ?? null };
}

interface Sarif {
  readonly runs: readonly [{ readonly results: readonly { readonly ruleId: string }[] }];
}

async function advisories(): Promise<string> {
  const server = await startAdvisories();
  onTestFinished(() => server.close());
  return server.url;
}

/** The entries of a tar without the blocks at its end. */
const entriesOf = (files: Readonly<Record<string, string>>): Buffer => {
  const tar = Buffer.from(tarOfFiles(files));
  let end = tar.length;
  while (end >= 512 && tar.subarray(end - 512, end).every((byte) => byte === 0)) end -= 512;
  return tar.subarray(0, end);
};
/** A folder with no name, which unpackers take for the root and careless readers for the end. */
const nameless = (() => {
  const header = Buffer.from(tarOf([{ path: "x", type: "5" }])).subarray(0, 512);
  header[0] = 0;
  header.write(" ".repeat(8), 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
})();
const end = Buffer.alloc(1024);
const evil = entriesOf(installed("minimist", "0.0.8"));

describe("a layer that readers see differently", () => {
  it.each([
    ["a folder without a name", Buffer.concat([entriesOf(app), nameless, evil, end])],
    ["files behind the end", Buffer.concat([entriesOf(app), end, evil, end])],
    ["a header with another sum", Buffer.concat([entriesOf(app), Buffer.from(evil).fill(0x41, 0, 3), end])],
    ["a file that is cut off", entriesOf(app).subarray(0, 520)],
    [
      "bytes behind the packed ones",
      Buffer.concat([gzipSync(Buffer.concat([entriesOf(app), end])), Buffer.from("more")]),
    ],
  ])("is not judged: %s", async (_, layer) => {
    expect(await scan(layer, await advisories())).toMatchObject({ code: 2, rules: null });
  });

  it("is judged where it is plain, packed or not", async () => {
    const plain = Buffer.concat([entriesOf(app), evil, end]);

    for (const layer of [plain, gzipSync(plain)])
      expect(await scan(layer, await advisories())).toMatchObject({ code: 1 });
  });
});

describe("the scan of images of the npm set", () => {
  it("finds the package with an advisory, and nothing else", async () => {
    const url = await advisories();
    const bad = await scan({ ...app, ...installed("minimist", "0.0.8"), ...installed("good", "1.0.0") }, url);

    expect(bad.code, bad.said).toBe(1);
    expect(bad.rules).toContainEqual(expect.stringMatching(/^GHSA-/));
    expect(await scan({ ...app, ...installed("good", "1.0.0") }, url)).toMatchObject({ code: 0, rules: [] });
  });

  it.each([
    ["packages of a system", { "lib/apk/db/installed": "P:openssl" }],
    ["packages of a Debian", { "var/lib/dpkg/status": "Package: openssl" }],
    ["a program", { "usr/bin/tool": "\x7fELF\x02\x01" }],
    ["packages of another language", { "app/lib/log4j.jar": "PK" }],
  ])("T4: is no clean scan of an image with %s", async (_, files) => {
    const { code, rules } = await scan({ ...app, ...files }, await advisories());

    expect({ code, rules }).toEqual({ code: 2, rules: null });
  });

  it("T4: is no clean scan of an image in which nothing tells what it holds", async () => {
    expect(await scan({ "readme.md": "hello" }, await advisories())).toMatchObject({ code: 2, rules: null });
  });

  it("T4: is no clean scan where the advisories could not be read", async () => {
    expect(await scan({ ...app, ...installed("minimist", "0.0.8") })).toMatchObject({ code: 2, rules: null });
  });
});
