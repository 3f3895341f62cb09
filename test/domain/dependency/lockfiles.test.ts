import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lockfileGlob, manifestOf, readLock } from "../../../src/domain/dependency/lockfiles/index.ts";
import { lockedIn } from "../../../src/domain/dependency/lockfiles/locked-in.ts";
import type { LockedProduct } from "../../../src/domain/dependency/lockfiles/lockfile.ts";
import { MemoryFiles } from "../../support/memory-ports.ts";

const fixture = (tool: string, name: "lock" | "manifest"): string =>
  readFileSync(`test/support/lockfiles/${tool}/${name}`, "utf8");

/** Reads the lockfile that a tool really wrote. */
async function locked(tool: string, path: string, edit = (text: string) => text): Promise<LockedProduct> {
  const manifest = manifestOf(path) === null ? undefined : fixture(tool, "manifest");
  const read = await readLock({ path, text: edit(fixture(tool, "lock")), manifest });
  if ("why" in read) throw new Error(read.why);
  return read;
}

async function refusal(path: string, text: string, manifest?: string): Promise<string> {
  const read = await readLock({ path, text, manifest });
  return "why" in read ? read.why : JSON.stringify(read);
}

const needed = [
  ...["anymatch@3.1.3", "binary-extensions@2.3.0", "braces@3.0.3", "chokidar@3.6.0", "fill-range@7.1.1"],
  ...["glob-parent@5.1.2", "is-binary-path@2.1.0", "is-extglob@2.1.1", "is-glob@4.0.3", "is-number@7.0.0"],
  ...["js-tokens@4.0.0", "left-pad@1.3.0", "loose-envify@1.4.0", "normalize-path@3.0.0", "picomatch@2.3.2"],
  ...["react-dom@18.3.1", "react@18.3.1", "readdirp@3.6.0", "scheduler@0.23.2", "to-regex-range@5.0.1"],
].map((name) => `pkg:npm/${name}`);

describe("a lockfile of JavaScript", () => {
  it.each([
    ["npm", "package-lock.json"],
    ["pnpm", "pnpm-lock.yaml"],
    ["yarn-classic", "yarn.lock"],
    ["yarn-berry", "yarn.lock"],
  ])(
    "of %s names what runs, under its real name, and neither what is for development nor what is optional",
    async (tool, path) => {
      const { root, packages, conditional } = await locked(tool, path);

      expect(root).toBe("pkg:npm/%40acme/shop@1.0.0");
      expect(packages).toEqual(needed);
      expect(conditional).toContain("pkg:npm/yaml@2.7.0");
    },
  );

  it("of pnpm 8 is read as well", async () => {
    const text = `lockfileVersion: '6.0'
dependencies:
  chalk: {specifier: 4.1.2, version: 4.1.2}
  pad: {specifier: npm:left-pad@1.3.0, version: /left-pad@1.3.0}
devDependencies:
  once: {specifier: 1.4.0, version: 1.4.0}
packages:
  /chalk@4.1.2: {resolution: {integrity: x}, dependencies: {'@a/b': 1.0.0(c@2.0.0)}, dev: false}
  /@a/b@1.0.0(c@2.0.0): {resolution: {integrity: x}, dev: false}
  /left-pad@1.3.0: {resolution: {integrity: x}, dev: false}
  /once@1.4.0: {resolution: {integrity: x}, dev: true}
`;

    expect(await readLock({ path: "pnpm-lock.yaml", text, manifest: undefined })).toMatchObject({
      root: null,
      packages: ["pkg:npm/%40a/b@1.0.0", "pkg:npm/chalk@4.1.2", "pkg:npm/left-pad@1.3.0"],
    });
  });

  it.each([
    ["pnpm-lock.yaml", "lockfileVersion: 5.4\n", "expected version 6 or 9"],
    [
      "pnpm-lock.yaml",
      "lockfileVersion: '9.0'\nimporters: {.: {dependencies: {a: {version: 1.0.0}}}}\n",
      '"a@1.0.0"',
    ],
    ["pnpm-lock.yaml", "a: &a [*a]\n", "expected"],
    ["yarn.lock", '# yarn lockfile v1\n\n\na@1:\n  version "1.0.0"\n', '"b@2"'],
    ["yarn.lock", '# yarn lockfile v1\n  version "1"\n', "found a value without one"],
    ["yarn.lock", "__metadata: {version: 8}\n", "expected the product as a workspace"],
    ["package-lock.json", '{"lockfileVersion": 1, "dependencies": {}}', "expected lockfileVersion 2 or 3"],
  ])("that does not tell is no product without packages: %s", async (path, text, reason) => {
    expect(await refusal(path, text, '{"name": "x", "dependencies": {"b": "2"}}')).toContain(reason);
  });

  it("of yarn tells nothing without its manifest, or of several workspaces", async () => {
    const lock = fixture("yarn-classic", "lock");

    expect(await refusal("yarn.lock", lock)).toContain("package.json");
    expect(await refusal("yarn.lock", lock, '{"workspaces": ["a"]}')).toContain("workspaces");
  });
});

describe("a lockfile of Python", () => {
  it("of uv is walked from the product, past what only some machines need", async () => {
    const { root, packages, conditional } = await locked("uv", "uv.lock");

    expect([root, conditional]).toEqual(["pkg:pypi/shop@1.0.0", []]);
    expect(packages).toEqual(
      [
        "certifi@2026.10.18",
        "charset-normalizer@3.5.2",
        "click@8.1.8",
        "idna@3.20",
        "requests@2.32.3",
        "urllib3@2.8.0",
      ].map((name) => `pkg:pypi/${name}`),
    );
  });

  it("of uv is walked into the extras that somebody asks for, and into no others", async () => {
    const text = `requires-python = ">=3.11"
[[package]]
name = "shop"
version = "1.0.0"
source = { virtual = "." }
dependencies = [{ name = "web", extra = ["fast"] }]
[[package]]
name = "web"
version = "2.0.0"
source = { registry = "x" }
[package.optional-dependencies]
fast = [{ name = "loop" }]
slow = [{ name = "sleep" }]
[[package]]
name = "loop"
version = "3.0.0"
source = { registry = "x" }
[[package]]
name = "sleep"
version = "4.0.0"
source = { registry = "x" }
`;

    expect(await readLock({ path: "uv.lock", text, manifest: undefined })).toMatchObject({
      packages: ["pkg:pypi/loop@3.0.0", "pkg:pypi/web@2.0.0"],
    });
  });

  it("of Poetry names the main group", async () => {
    const entry = (name: string, more: string): string =>
      `[[package]]\nname = "${name}"\nversion = "1.0.0"\noptional = false\n${more}\n`;
    const text = [
      entry("kept", 'groups = ["main", "dev"]'),
      entry("tested", 'groups = ["dev"]'),
      entry("windows", 'groups = ["main"]\nmarkers = "sys_platform == \'win32\'"'),
      entry("extra", 'groups = ["main"]').replace("optional = false", "optional = true"),
      '[metadata]\nlock-version = "2.1"\n',
    ].join("\n");
    const manifest = '[project]\nname = "Shop"\nversion = "1.0.0"\n';

    expect(await readLock({ path: "poetry.lock", text, manifest })).toEqual({
      path: "poetry.lock",
      ...{
        root: "pkg:pypi/shop@1.0.0",
        packages: ["pkg:pypi/kept@1.0.0"],
        conditional: ["pkg:pypi/extra@1.0.0"],
      },
    });
    expect(await refusal("poetry.lock", text.replaceAll(/groups = .*/g, ""))).toContain("Poetry 2.1");
    expect(await refusal("poetry.lock", "= = =")).toContain("expected a lockfile of Poetry");
  });

  it("of pip counts with digests only, since without them it need not name everything", async () => {
    expect(await locked("requirements", "requirements.txt")).toMatchObject({
      ...{ root: null, packages: ["pkg:pypi/six@1.17.0"], conditional: [] },
    });
    expect(await refusal("requirements.txt", "six==1.17.0\n")).toContain("its digest");
    expect(await refusal("requirements.txt", `six>=1 --hash=sha256:${"a".repeat(64)}\n`)).toContain(
      "one version",
    );
    expect(await refusal("requirements.txt", "-r more.txt\n")).toContain("another file");
    expect(await refusal("requirements.txt", `a${" ".repeat(100_000)}==1\n`)).toContain("one version");
  });
});

describe("a lockfile of another language", () => {
  it("of Go is a go.mod that names everything, with what replaces a module in its place", async () => {
    expect((await locked("go", "go.mod")).packages).toEqual(["pkg:golang/github.com/google/uuid@v1.6.0"]);
    const text = `module example.com/shop
go 1.22.3
require (
	a.example/x v1.0.0
	b.example/y v1.0.0 // indirect
	c.example/z v1.0.0
)
replace a.example/x => d.example/x v2.0.0
replace b.example/y v1.0.0 => ../y
replace c.example/z v0.9.0 => d.example/z v2.0.0
`;
    expect(await readLock({ path: "go.mod", text, manifest: undefined })).toMatchObject({
      packages: ["pkg:golang/c.example/z@v1.0.0", "pkg:golang/d.example/x@v2.0.0"],
    });
    expect(await refusal("go.mod", "module a\ngo 1.16\n")).toContain("expected Go 1.17");
    expect(await refusal("go.mod", "module a\n")).toContain("expected Go 1.17");
  });

  it("of Cargo is walked from what the manifest needs to run", async () => {
    const { root, packages } = await locked("cargo", "Cargo.lock");

    expect(root).toBe("pkg:cargo/shop@1.0.0");
    expect(packages).toContain("pkg:cargo/serde_json@1.0.154");
    expect(packages.join()).not.toMatch(/pretty_assertions|yansi|diff|shop/);
    expect(await refusal("Cargo.lock", fixture("cargo", "lock"), "[workspace]\n")).toContain("workspace");
  });

  it("of Gradle names what is on the class path at run time", async () => {
    expect(await locked("gradle", "gradle.lockfile")).toMatchObject({
      packages: ["pkg:maven/com.google.guava/guava@33.0.0-jre"],
    });
    expect(await refusal("gradle.lockfile", "a:b:1=testRuntimeClasspath\n")).toContain("not locked");
  });
});

describe("the lockfiles of a workspace", () => {
  it("are all named, also those that nothing here reads", async () => {
    const files = new MemoryFiles({
      "package-lock.json": fixture("npm", "lock"),
      "api/Gemfile.lock": "GEM\n",
      "api/requirements.txt": "six\n",
      "web/yarn.lock": fixture("yarn-berry", "lock"),
      "web/package.json": fixture("yarn-berry", "manifest"),
    });

    const { locked: read, unreadLocks } = await lockedIn(files);

    expect(read.map(({ path }) => path).toSorted()).toEqual(["package-lock.json", "web/yarn.lock"]);
    expect(unreadLocks.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: "api/Gemfile.lock", why: "nothing here reads Gemfile.lock" },
      { path: "api/requirements.txt", why: expect.stringContaining("its digest") },
    ]);
  });

  it("name a manifest that nothing locks, which an empty lockfile of another language does not stand for", async () => {
    const empty =
      'requires-python = ">=3.11"\n[[package]]\nname = "a"\nversion = "1"\nsource = { virtual = "." }\n';
    const unread = async (files: Record<string, string>) =>
      (await lockedIn(new MemoryFiles({ "uv.lock": empty, ...files }))).unreadLocks.map(({ path }) => path);

    expect(await unread({ "package.json": '{"dependencies": {"left-pad": "*"}}' })).toEqual(["package.json"]);
    expect(await unread({ "package.json": '{"devDependencies": {"vitest": "*"}}' })).toEqual([]);
    expect(await unread({ "package.json": "{" })).toEqual(["package.json"]);
    expect(await unread({ "pom.xml": "<project/>" })).toEqual(["pom.xml"]);
    expect(await unread({ "pyproject.toml": '[project]\ndependencies = ["six"]\n' })).toEqual([]);
  });

  it("of a workspace lock the manifests below them", async () => {
    const lock = '{"lockfileVersion": 3, "packages": {"": {"name": "a"}}}';
    const inner = { "api/go.mod": "module a\ngo 1.22\n", "api/package.json": '{"dependencies": {"x": "1"}}' };

    expect((await lockedIn(new MemoryFiles({ "package-lock.json": lock, ...inner }))).unreadLocks).toEqual(
      [],
    );
    expect((await lockedIn(new MemoryFiles(inner))).unreadLocks).toMatchObject([
      { path: "api/package.json" },
    ]);
  });

  it.each(["__proto__", "constructor", "toString"])(
    "know no package %s that nobody names (G7)",
    async (name) => {
      const manifest = `{"name": "x", "dependencies": {"${name}": "1"}}`;
      const text = '# yarn lockfile v1\n\n\na@1:\n  version "1.0.0"\n';

      expect(await refusal("yarn.lock", text, manifest)).toContain("found none");
      expect(lockfileGlob).not.toContain(name);
    },
  );
});
