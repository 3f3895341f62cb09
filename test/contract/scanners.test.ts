import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type ScannedKind, scannedKinds } from "../../src/domain/pipeline/roles.ts";
import { fillIn } from "../../src/domain/scan/command.ts";
import { parseScanner } from "../../src/policy/scanners/scanner-file.ts";
import type { Scanner } from "../../src/policy/scanners/scanner-schema.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const files = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

const scannerFiles = ["*", "npm/*", "source/*"].flatMap((names) => files(`scanners/${names}.yml`));
const scannerOf = (path: string): Scanner =>
  parseScanner(
    { path, text: read(path) },
    scannedKinds.find((kind) => kind === basename(path, ".yml")) as ScannedKind,
  );

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly resolved?: string;
        readonly integrity?: string;
        readonly hasInstallScript?: boolean;
        readonly peer?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

it("has a scanner of each kind, and no other", () => {
  expect(files("scanners/*.yml").map((path) => basename(path, ".yml"))).toEqual([...scannedKinds].sort());
  expect(files("scanners/npm/*.yml").map((path) => basename(path, ".yml"))).toEqual([
    "dependencies",
    "iac",
    "image",
    "sast",
    "sbom",
    "secrets",
  ]);
});

describe.each(scannerFiles)("%s", (path) => {
  const scanner = scannerOf(path);

  it("puts in only what there is to put in, and names files that are there", () => {
    const words = fillIn(scanner.run, {
      workspace: "W",
      report: "R",
      install: "I",
      config: join(root, "scanners/config"),
      node: "N",
      ...(["image", "sbom"].includes(scanner.kind) && { subject: "S" }),
    });

    const named = words.filter((word) => word.startsWith(join(root, "scanners/config")));
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
    expect(scanner.run.join(" ").includes("{report}") || scanner.stdout).toBe(true);
  });

  it("leads to a file for packages that it does not look into", () => {
    const other =
      scanner.otherwise === undefined ? path : `scanners/${scanner.otherwise}/${scanner.kind}.yml`;

    expect(scannerOf(other).kind).toBe(scanner.kind);
  });

  it("is the version that it installs", () => {
    expect(installedVersion(scanner)).toBe(scanner.version);
  });

  it("leads an editor to its schema", () => {
    const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(path)) ?? [];

    expect(existsSync(join(root, dirname(path), schema))).toBe(true);
  });
});

/** What the folder that is installed from says, where it says anything. */
function installedVersion({ install, tool, version }: Scanner): string {
  if ("pip" in install) {
    return (
      new RegExp(`^${tool}==(\\S+) `, "m").exec(read(`scanners/pip/${install.pip}/requirements.txt`))?.[1] ??
      ""
    );
  }
  if ("download" in install) return install.download.url.includes(version) ? version : install.download.url;
  if ("path" in install) return version;
  const { packages } = JSON.parse(read(`scanners/npm/${install.npm}/package-lock.json`)) as Lockfile;
  const names = new Map([
    ["secretlint", "@secretlint/core"],
    ["cyclonedx-npm", "@cyclonedx/cyclonedx-npm"],
    ["cdxgen", "@cyclonedx/cdxgen"],
    // The package brings the program; guard-version.json in it names this version.
    ["cfn-guard", ""],
  ]);
  const name = names.get(tool) ?? tool;
  return name === "" ? version : (packages[`node_modules/${name}`]?.version ?? "");
}

describe.each(files("scanners/npm/*/package-lock.json"))("%s", (path) => {
  const entries = Object.entries((JSON.parse(read(path)) as Lockfile).packages).filter(
    // Peers and what is optional are left out when it is installed.
    ([name, { peer, optional }]) => name !== "" && peer !== true && optional !== true,
  );

  it("names each package by its digest, and no registry", () => {
    expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("has no package with a script of its own (G15)", () => {
    expect(entries.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });
});

it.each(files("scanners/pip/*/requirements.txt"))("%s names each package by version and digest", (path) => {
  const lines = read(path)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

  expect(lines.filter((line) => !/^[a-z0-9.-]+==[\w.+!-]+ --hash=sha256:[0-9a-f]{64}$/.test(line))).toEqual(
    [],
  );
  expect(lines.length).toBeGreaterThan(10);
});

describe("a scanner's file", () => {
  const good =
    "schema: assaygate/scanner/v1\nkind: sast\ntool: x\nversion: 1.0.0\ninstall: { npm: x }\nrun: [x]\nreport: r.sarif\nexitCodes: [0]\ntimeoutMinutes: 5\n";
  const parsed = (text: string) => parseScanner({ path: "scanners/sast.yml", text }, "sast");

  it("is taken as it is meant", () => {
    expect(parsed(good)).toMatchObject({ stdout: false, blindTo: [], environment: {} });
  });

  it.each([
    ["a report elsewhere", "report: r.sarif", "report: ../r.sarif"],
    [
      "a download without https",
      "install: { npm: x }",
      "install: { download: { url: 'http://x/y', sha256: '', archive: none, program: x } }",
    ],
    [
      "a download without a digest",
      "install: { npm: x }",
      "install: { download: { url: 'https://x/y', archive: none, program: x } }",
    ],
    ["a folder outside scanners/npm", "install: { npm: x }", "install: { npm: ../x }"],
    ["no exit code", "exitCodes: [0]", "exitCodes: []"],
    ["no end", "timeoutMinutes: 5", "timeoutMinutes: 500"],
    ["an unknown key", "timeoutMinutes: 5", "timeoutMinutes: 5\nallowFailure: true"],
    ["a program given as one text", "run: [x]", "run: x --all"],
  ])("is refused with %s", (_, from, to) => {
    expect(good).toContain(from);
    expect(() => parsed(good.replace(from, to))).toThrow();
  });
});
