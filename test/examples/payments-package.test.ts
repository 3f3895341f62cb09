import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { inflate } from "../../src/domain/archive/inflate.ts";
import { readTar } from "../../src/domain/archive/tar.ts";
import { readLayout } from "../../src/domain/artifact/oci/layout.ts";
import { platformImages } from "../../src/domain/artifact/oci/platforms.ts";
import { specOf } from "../../src/domain/artifact/spec.ts";
import { subjectOf } from "../../src/domain/artifact/subject.ts";
import { memoryArtefact } from "../support/archives.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const example = resolve(import.meta.dirname, "../../examples/payments-api");

/** The example with its packages installed, each of them one file. */
function checkout(packages: "all" | "none" = "all"): string {
  const folder = temporaryFolder();
  for (const path of ["src", "scripts", "package.json", "package-lock.json"])
    cpSync(join(example, path), join(folder, path), { recursive: true });
  const lockfile = JSON.parse(readFileSync(join(example, "package-lock.json"), "utf8"));
  for (const path of Object.keys(lockfile.packages)) {
    if (packages === "none" || path === "") continue;
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "index.js"), `// ${path}\n`);
  }
  return folder;
}

function pack(folder: string) {
  return spawnSync(process.execPath, ["scripts/package.mjs", "dist-image"], {
    cwd: folder,
    encoding: "utf8",
  });
}

function layoutIn(folder: string) {
  const image = join(folder, "dist-image");
  const paths = globSync("**/*", { cwd: image, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(image.length + 1));
  return memoryArtefact(Object.fromEntries(paths.map((path) => [path, readFileSync(join(image, path))])));
}

/** Paths in the layers of the first platform. */
function pathsIn(artefact: ReturnType<typeof layoutIn>): string[] {
  const layout = readLayout(artefact);
  const images = typeof layout === "string" ? layout : platformImages(layout, artefact);
  if (typeof layout === "string" || typeof images === "string") throw new Error(String(images));
  return (images[0]?.manifest.layers ?? []).flatMap(({ digest }) => {
    const tar = inflate(artefact.read(layout.blobs.get(digest)?.path ?? ""), "gzip", 1e8);
    return (tar === null ? [] : (readTar(tar, 1e5) ?? [])).map(({ path }) => path);
  });
}

describe("the package of payments-api", () => {
  it("is an image whose subject is the same from two checkouts at two times", () => {
    const [first, second] = [checkout(), checkout()];
    for (const path of ["src/main.ts", "package.json"]) utimesSync(join(second, path), 1, 1);
    const spec = specOf({ type: "oci-layout", path: "dist-image" });

    expect([pack(first), pack(second)].map(({ stderr }) => stderr)).toEqual(["", ""]);

    const subject = subjectOf(spec, layoutIn(first));
    expect(subject).toMatchObject({
      value: { platforms: [{ platform: "linux/amd64" }, { platform: "linux/arm64" }] },
    });
    expect(subjectOf(spec, layoutIn(second))).toEqual(subject);
  });

  it("is another with one byte more in the source", () => {
    const folder = checkout();
    const spec = specOf({ type: "oci-layout", path: "dist-image" });
    pack(folder);
    const before = subjectOf(spec, layoutIn(folder));
    writeFileSync(join(folder, "src/main.ts"), `${readFileSync(join(folder, "src/main.ts"), "utf8")}\n`);
    pack(folder);

    expect(subjectOf(spec, layoutIn(folder))).not.toEqual(before);
  });

  it("has what the service needs when it runs, and no development package", () => {
    const folder = checkout();
    pack(folder);

    const paths = pathsIn(layoutIn(folder));

    expect(paths).toContain("app/src/main.ts");
    expect(paths).toContain("app/node_modules/handlebars/index.js");
    expect(paths.filter((path) => /eslint|typescript|test\//.test(path))).toEqual([]);
  });

  it("is not made smaller by what is not installed", () => {
    const { status, stderr } = pack(checkout("none"));

    expect(status).toBe(1);
    expect(stderr).toContain("is not installed: run npm ci");
  });

  it("writes the long paths of packages so that they can be read again", () => {
    const folder = checkout();
    const long = `node_modules/handlebars/${"a".repeat(60)}/${"b".repeat(60)}.js`;
    mkdirSync(join(folder, dirname(long)), { recursive: true });
    writeFileSync(join(folder, long), "");
    pack(folder);

    expect(pathsIn(layoutIn(folder))).toContain(`app/${long}`);
  });
});
