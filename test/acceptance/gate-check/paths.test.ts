import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everythingIn, type GateRun, productRepository, runGate } from "../../support/gate-run.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { sarif, sarifResult } from "../../support/workspace.ts";

const secret = "OUTSIDE-THE-WORKSPACE";
const environment = { ASSAYGATE_TEST_SECRET: secret };

function configWith(path: string): string {
  return `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/"}
evidence: [{kind: tests, suite: unit, path: ${JSON.stringify(path)}}]
`;
}

/** A report outside that would pass, with a word in it that must not be seen anywhere. */
function outsideReport(): string {
  return temporaryFolder({
    "junit.xml": `<testsuite><testcase name="${secret}"><failure/></testcase></testsuite>`,
  });
}

function expectNothingFromOutside(run: GateRun): void {
  expect(run.exitCode).toBe(1);
  expect(["fail", "undecided"]).toContain(run.outputs["decision"]);
  expect(everythingIn(run)).not.toContain(secret);
}

describe("G8 paths that lead out of the workspace", () => {
  it.each([
    "../junit.xml",
    "reports/../../junit.xml",
    "/etc/passwd",
    "/proc/self/environ",
    "..\\junit.xml",
    "C:\\Windows\\win.ini",
    "C:/Windows/win.ini",
    "reports/**/../../junit.xml",
    "{..,none}/junit.xml",
    "[.][.]/junit.xml",
  ])("G8 a glob %s is refused or matches nothing", (path) => {
    const workspace = productRepository({ files: { ".github/assaygate.yml": configWith(path) } });
    writeFileSync(join(workspace, "..", "junit.xml"), `<testsuite name="${secret}"/>`);

    const run = runGate({ workspace, env: environment });

    expectNothingFromOutside(run);
    expect(run.facts?.reports ?? []).toEqual([]);
  });

  it.each([
    ["to a report outside", (folder: string) => join(folder, "junit.xml")],
    ["to the environment of this process", () => "/proc/self/environ"],
    ["to nothing", (folder: string) => join(folder, "none.xml")],
  ])("G8 a link %s is not read", (_, target) => {
    const workspace = productRepository({ without: ["reports/junit.xml"] });
    symlinkSync(target(outsideReport()), join(workspace, "reports/junit.xml"));

    const run = runGate({ workspace, env: environment });

    expectNothingFromOutside(run);
    expect(run.log).toContain("junit.xml");
  });

  it.each(["reports/sub/junit.xml", "reports/*/junit.xml", "**/junit.xml"])(
    "G8 a linked folder is not entered by %s",
    (glob) => {
      const workspace = productRepository({
        files: { ".github/assaygate.yml": configWith(glob) },
        without: ["reports/junit.xml"],
      });
      mkdirSync(join(workspace, "reports"), { recursive: true });
      symlinkSync(outsideReport(), join(workspace, "reports/sub"));

      expectNothingFromOutside(runGate({ workspace, env: environment }));
    },
  );

  it.each([
    ["the sidecar of a report", "reports/junit.xml.evidence.json"],
    ["a gated source file", "src/b.ts"],
    ["a waiver", ".github/assaygate/waivers/w1.yml"],
    ["the baseline", ".github/assaygate/baseline.yml"],
    ["a lockfile", "package-lock.json"],
    ["a workflow", ".github/workflows/ci.yml"],
  ])("G8 %s that is a link out is not read", (_, path) => {
    const workspace = productRepository();
    const outside = temporaryFolder({ file: `key: ${secret}\nconst password = "${secret}";\n` });
    mkdirSync(join(workspace, path, ".."), { recursive: true });
    symlinkSync(join(outside, "file"), join(workspace, path));

    expectNothingFromOutside(runGate({ workspace, env: environment }));
  });

  it.each(["../outside.ts", "/proc/self/environ", "file:///etc/passwd", "..\\outside.ts"])(
    "G8 a finding at %s is shown, and its line is not looked up",
    (uri) => {
      const workspace = productRepository({
        files: { "reports/sast.sarif": sarif("Semgrep", [sarifResult(uri, 1)]) },
      });
      writeFileSync(join(workspace, "..", "outside.ts"), `${secret}\n`);

      const run = runGate({ workspace, env: environment });

      expectNothingFromOutside(run);
      expect(run.check("sast.findings")).toMatchObject({ result: "FAILED", observed: { value: 1 } });
    },
  );

  it.each(["../out", "/tmp/assaygate-out", "..\\out", ".git", ".git/hooks"])(
    "G8 the report is not written to %s",
    (directory) => {
      const run = runGate({ workspace: productRepository(), inputs: { "report-directory": directory } });

      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "path-outside-workspace" });
    },
  );

  it("G8 the report is not written through a link", () => {
    const workspace = productRepository();
    const outside = temporaryFolder();
    symlinkSync(outside, join(workspace, "assaygate-report"));

    const run = runGate({ workspace });

    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "path-outside-workspace" });
    expect(run.verdict).toBeNull();
  });

  it.each(["../base.json", "/etc/passwd", "/proc/self/environ"])(
    "G8 the base verdict is not read from %s",
    (path) => {
      const workspace = productRepository();
      writeFileSync(join(workspace, "..", "base.json"), secret);

      const run = runGate({ workspace, inputs: { "base-verdict": path }, env: environment });

      expectNothingFromOutside(run);
      expect(run.outputs["reason-code"]).toBe("path-outside-workspace");
    },
  );
});
