import { describe, expect, it } from "vitest";
import { scan } from "../../../src/cli/pipeline/scan.ts";
import { sha256Hex } from "../../../src/domain/digest/sha256.ts";
import { readBill } from "../../../src/domain/sbom/read-bill.ts";
import { memoryBench } from "../../support/memory-bench.ts";
import { MemoryFiles, memoryPorts } from "../../support/memory-ports.ts";

const scanner = `schema: assaygate/scanner/v1
kind: secrets
tool: gitleaks
version: 8.30.1
install: { path: { program: gitleaks, verify: [version] } }
run: [gitleaks, dir, --config, "{config}/x.toml", --report-path, "{report}", "{workspace}"]
report: secrets.json
exitCodes: [0, 1]
timeoutMinutes: 5
`;
const audit = `schema: assaygate/scanner/v1
kind: dependencies
tool: npm
version: any
install: { path: { program: npm, verify: [] } }
run: [npm, audit, --json]
report: audit.json
stdout: true
exitCodes: [0, 1]
timeoutMinutes: 5
each: { file: "**/package-lock.json", with: [package.json], nothing: npm-lockfile }
blindTo: ["**/yarn.lock"]
environment: { npm_config_registry: ADVISORIES }
`;

type Bench = Parameters<typeof memoryBench>[0];

async function run(
  words: readonly string[],
  {
    text = scanner,
    files = {},
    bench = {},
  }: { text?: string; files?: Record<string, string>; bench?: Bench } = {},
) {
  const made = memoryBench(bench);
  const home = new MemoryFiles({ [`scanners/${words[0]}.yml`]: text });
  const { ports, told } = memoryPorts({ suite: home, files: new MemoryFiles(files), bench: made.bench });
  const exitCode = await scan(words, ports);
  return { exitCode, ...made, told, log: told.log.join("\n") };
}

describe("assaygate scan", () => {
  it("runs the instance's scanner with the instance's configuration and hands over report and sidecar", async () => {
    const { exitCode, calls, output, told } = await run(["secrets", "--output", "out"], {
      bench: { report: "[]", end: { state: "ended", exitCode: 1, lastWords: "" } },
    });

    expect(exitCode).toBe(0);
    expect(calls).toEqual([
      {
        program: "gitleaks",
        args: [
          "dir",
          "--config",
          "/home/scanners/config/x.toml",
          "--report-path",
          "/scratch/reports/secrets.json",
          "/workspace",
        ],
        folder: "/workspace",
        environment: {},
        timeoutMs: 300_000,
        output: null,
      },
    ]);
    expect([...output.keys()]).toEqual(["secrets.json", "secrets.json.evidence.json"]);
    expect(JSON.parse(output.get("secrets.json.evidence.json") ?? "")).toMatchObject({
      schema: "assaygate/evidence/v1",
      tool: "gitleaks",
      exitCode: 1,
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      files: [{ path: "secrets.json", bytes: 2, sha256: "0".repeat(64) }],
    });
    expect(told.printed.join("")).toBe("secrets.json\n");
  });

  it.each([
    ["cannot be installed", { lacking: "gitleaks is not on PATH" }, "gitleaks is not on PATH"],
    ["is not found", { end: { state: "not-found" } }, "gitleaks is not on PATH"],
    ["takes too long", { end: { state: "timed-out", lastWords: "" } }, "more than 5 minutes"],
    ["crashes", { end: { state: "ended", exitCode: 2, lastWords: "boom" } }, "ended with 2, expected 0 or 1"],
    ["is killed", { end: { state: "ended", exitCode: 137, lastWords: "" } }, "ended with 137"],
    ["crashes with exit 0 and writes nothing", { report: null }, "it wrote no report"],
  ] as const)("ends with 1 and the reason where the tool %s", async (_, bench, reason) => {
    const { exitCode, log, output } = await run(["secrets", "--output", "out"], { bench });

    expect(exitCode).toBe(1);
    expect(log).toContain("secrets: not scanned by gitleaks 8.30.1");
    expect(log).toContain(reason);
    expect([...output.keys()]).toEqual([]);
  });

  it("lets a tool that reads a product's settings see copies of the named files only", async () => {
    const files = {
      "package.json": "{}",
      "package-lock.json": "{1}",
      ".npmrc": "registry=https://evil.invalid",
      "packages/a/package-lock.json": "{2}",
    };

    const { exitCode, calls, folders, output } = await run(["dependencies", "--output", "out"], {
      text: audit,
      files,
      bench: { variables: { ADVISORIES: "http://127.0.0.1:1", npm_config_registry: "https://evil.invalid" } },
    });

    expect(exitCode).toBe(0);
    expect([...folders.values()].map((folder) => Object.fromEntries(folder))).toEqual([
      { "package-lock.json": "{1}", "package.json": "{}" },
      { "package-lock.json": "{2}" },
    ]);
    expect(calls.map(({ folder, output: report, environment }) => [folder, report, environment])).toEqual([
      ["/scratch/files-1", "/scratch/reports/audit.json", { npm_config_registry: "http://127.0.0.1:1" }],
      ["/scratch/files-2", "/scratch/reports/audit-2.json", { npm_config_registry: "http://127.0.0.1:1" }],
    ]);
    expect([...output.keys()].filter((name) => !name.endsWith(".evidence.json"))).toEqual([
      "audit.json",
      "audit-2.json",
    ]);
  });

  it("says in its own name that there is nothing to look at where the lockfile proves it, and runs the tool on the rest", async () => {
    const lockfile = JSON.stringify({ lockfileVersion: 3, packages: { "": { name: "a" } } });
    const files = {
      "package.json": '{"name": "a"}',
      "package-lock.json": lockfile,
      "web/package.json": '{"name": "b"}',
      "web/package-lock.json": "{}",
    };

    const { exitCode, calls, output } = await run(["dependencies", "--output", "out"], {
      text: audit,
      files,
    });

    expect([exitCode, calls.length]).toEqual([0, 1]);
    const report = output.get("audit.json") ?? "";
    expect(JSON.parse(report)).toMatchObject({
      runs: [{ tool: { driver: { name: "assaygate-scan" } }, results: [] }],
    });
    expect(JSON.parse(output.get("audit.json.evidence.json") ?? "")).toMatchObject({
      tool: "assaygate-scan",
      exitCode: 0,
      files: [{ path: "audit.json", bytes: report.length, sha256: sha256Hex(report) }],
    });
  });

  describe("for a tool that reads lockfiles", () => {
    const source = `schema: assaygate/scanner/v1
kind: sbom
tool: cdxgen
version: any
install: { path: { program: cdxgen, verify: [] } }
run: [cdxgen, --output, "{report}", .]
report: sbom.json
exitCodes: [0]
timeoutMinutes: 5
sees: { files: ["**/{package.json,package-lock.json,uv.lock}"], locks: ["**/{package-lock.json,uv.lock}"], nothing: npm-lockfile }
`;
    const nothing = JSON.stringify({ lockfileVersion: 3, packages: { "": { name: "a" } } });

    it("copies what it may see, each to its place, and nothing else", async () => {
      const files = { "package.json": "{}", "api/uv.lock": "", "api/setup.py": "boom()", mvnw: "boom" };

      const { exitCode, folders, calls } = await run(["sbom", "--output", "out"], { text: source, files });

      expect(exitCode).toBe(0);
      expect([...folders.values()].map((folder) => Object.fromEntries(folder))).toEqual([
        { "api/uv.lock": "", "package.json": "{}" },
      ]);
      expect(calls.map(({ folder }) => folder)).toEqual(["/scratch/files-1"]);
    });

    it("has not scanned a product without any of the lockfiles", async () => {
      const files = { "package.json": "{}" };

      const { exitCode, log } = await run(["sbom", "--output", "out"], { text: source, files });

      expect(exitCode).toBe(1);
      expect(log).toContain("there is none of");
    });

    it("writes the bill of a product that provably needs nothing, about that product", async () => {
      const files = {
        "package.json": '{"name": "@acme/a", "version": "1.0.0"}',
        "package-lock.json": nothing,
      };

      const { exitCode, calls, output } = await run(["sbom", "--output", "out"], { text: source, files });

      expect([exitCode, calls.length]).toEqual([0, 0]);
      const bill = readBill(Buffer.from(output.get("sbom.json") ?? ""));
      expect(bill).toMatchObject({
        state: "known",
        value: {
          root: { purl: "pkg:npm/%40acme/a@1.0.0" },
          parts: [],
          head: { tool: { name: "assaygate-scan" } },
        },
      });
    });

    it("does not take one empty lockfile for a proof where there is another", async () => {
      const files = { "package.json": '{"name": "a"}', "package-lock.json": nothing, "api/uv.lock": "" };

      const { calls } = await run(["sbom", "--output", "out"], { text: source, files });

      expect(calls.length).toBe(1);
    });
  });

  it("has not scanned where there was nothing to look at", async () => {
    const { exitCode, log } = await run(["dependencies", "--output", "out"], { text: audit });

    expect(exitCode).toBe(1);
    expect(log).toContain("there is no **/package-lock.json to look at");
  });

  it("has not scanned where something lies that the tool cannot judge", async () => {
    const files = { "package-lock.json": "{}", "web/yarn.lock": "" };

    const { exitCode, log, calls } = await run(["dependencies", "--output", "out"], { text: audit, files });

    expect([exitCode, calls.length]).toEqual([1, 0]);
    expect(log).toContain('it cannot judge "web/yarn.lock"');
  });

  it("refuses a scanner of another kind in the file of this one", async () => {
    await expect(run(["sast", "--output", "out"])).rejects.toThrow("kind: expected sast, got secrets");
  });

  it.each([[[]], [["secrets"]], [["--output", "x"]], [["secrets", "sast", "--output", "x"]]])(
    "refuses %j",
    async (words) => {
      const { ports } = memoryPorts();

      await expect(scan(words, ports)).rejects.toThrow("expected one kind of scan and --output");
    },
  );

  it("refuses a kind that is none", async () => {
    await expect(scan(["../../policy/platform", "--output", "x"], memoryPorts().ports)).rejects.toThrow(
      "expected secrets, sast, dependencies, image, iac",
    );
  });
});
