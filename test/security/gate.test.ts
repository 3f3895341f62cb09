import { describe, expect, it } from "vitest";
import { judge } from "../../src/actions/gate-check/judge.ts";
import { loadPlatformPolicy } from "../../src/actions/gate-check/load-policy.ts";
import { runCli } from "../../src/cli/main.ts";
import { bindReport } from "../../src/domain/binding/bind.ts";
import type { CheckVerdict, Verdict } from "../../src/domain/verdict/verdict.ts";
import { UserError } from "../../src/errors.ts";
import type { ProcessResult } from "../../src/ports/process.ts";
import { MemoryFiles, memoryPorts } from "../support/memory-ports.ts";
import { goodWorkspace, sarif, sarifResult } from "../support/workspace.ts";

const config = goodWorkspace()[".github/assaygate.yml"] as string;

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly baseCommit?: string;
  readonly answer?: (words: readonly string[]) => ProcessResult;
}

async function verdictOf(
  files: MemoryFiles,
  { config: path, baseCommit, answer }: World = {},
): Promise<Verdict> {
  const { ports } = memoryPorts({
    files,
    ...(baseCommit !== undefined && { context: { baseCommit } }),
    ...(answer !== undefined && { answer }),
  });
  const platform = await loadPlatformPolicy(ports.home);
  const connection = await ports.connect(undefined);
  const request = { config: path ?? ".github/assaygate.yml", baseVerdict: undefined, platform, connection };
  return (await judge(request, ports)).verdict;
}

function checkIn(verdict: Verdict, id: string): CheckVerdict | undefined {
  return verdict.stages.flatMap(({ checks }) => checks).find((entry) => entry.id === id);
}

async function gate(world: World): Promise<(id: string) => CheckVerdict | undefined> {
  const verdict = await verdictOf(new MemoryFiles({ ...goodWorkspace(), ...world.files }), world);
  return (id) => checkIn(verdict, id);
}

const withEvidence = (...entries: readonly string[]): string =>
  config.replace("evidence:\n", `evidence:\n${entries.map((entry) => `  - {${entry}}\n`).join("")}`);

describe("evidence", () => {
  const failing =
    '<testsuite><testcase classname="c" name="t"><failure message="no"/></testcase></testsuite>';

  it.each([
    ["another suite of tests", "kind: tests, suite: aaa, path: reports/bad.xml"],
    ["a suite of what has none", "kind: coverage, suite: aaa, path: reports/bad.xml"],
  ])("that is listed under %s as well still counts as unit tests", async (_, other) => {
    const check = await gate({
      files: {
        "reports/bad.xml": failing,
        ".github/assaygate.yml": withEvidence(other, "kind: tests, suite: unit, path: reports/bad.xml"),
      },
    });

    expect(check("tests.unit")?.result).toBe("FAILED");
  });

  it("cannot be a verdict of Assaygate itself", async () => {
    const check = await gate({ files: { "reports/sast.sarif": sarif("Assaygate") } });

    expect(check("sast.findings")).toMatchObject({ result: "NOT_RUN", reason: "not-a-report" });
  });

  it.each([
    ["secrets", "secrets.detected"],
    ["sast", "sast.findings"],
    ["lint", "lint.clean"],
  ])("G3: an audit of packages has not looked for %s", async (kind, id) => {
    const audit = goodWorkspace()["reports/audit.json"] as string;
    const check = await gate({ files: { [`reports/${kind}.sarif`]: audit } });

    expect(check(id)).toMatchObject({ result: "NOT_RUN", reason: "unsupported-format" });
  });

  it("that changes while it is read is bad input, not a report of the other bytes", async () => {
    const memory = new MemoryFiles(goodWorkspace());
    const open = memory.open.bind(memory);
    memory.open = (path) => ({
      ...open(path),
      sha256: () => {
        throw new UserError("unreadable-report", "changed meanwhile");
      },
    });

    await expect(verdictOf(memory)).rejects.toMatchObject({
      code: "unreadable-report",
    });
  });

  it("committed into a small repository is not written after its checkout", () => {
    const time = "2026-11-21T09:00:00.000Z";
    const report = { path: "r", bytes: 1, sha256: "", modifiedAt: time, revision: null, sidecar: null };
    const rule = { commit: "c", mode: "same-job", checkedOutAt: time, now: time, maxAgeHours: 24 } as const;

    expect(bindReport(report, rule)).toMatchObject({ state: "unbound", reason: "stale" });
  });

  it("that points at a file which is no text does not end the gate", async () => {
    const memory = new MemoryFiles({
      ...goodWorkspace(),
      "logo.png": "",
      "reports/sast.sarif": sarif("Semgrep", [sarifResult("logo.png", 1)]),
    });
    const readText = memory.readText.bind(memory);
    memory.readText = (path) => {
      if (path === "logo.png") throw new UserError("invalid-input", "expected UTF-8 text, found other bytes");
      return readText(path);
    };

    expect(await verdictOf(memory)).toMatchObject({ decision: "fail" });
  });
});

describe("the base commit's configuration", () => {
  const baseCommit = "b".repeat(40);
  const stricter = config.replace("scopes:", "values: {coverage.line: 95}\nscopes:");

  it("counts when the change renames the file together with the input", async () => {
    const old = `${baseCommit}:.github/assaygate.yml`;
    const answer = (words: readonly string[]): ProcessResult => {
      if (words.includes(old)) return { exitCode: 0, stdout: stricter };
      return { exitCode: words.includes("show") ? 128 : 0, stdout: "" };
    };
    const check = await gate({
      baseCommit,
      answer,
      files: { "other.yml": config },
      config: "other.yml",
    });

    expect(check("coverage.line")?.threshold).toMatchObject({ value: 95 });
  });

  it("that is there and cannot be read is bad input, not a base without rules", async () => {
    const answer = (words: readonly string[]): ProcessResult => {
      if (words.includes("show")) return { exitCode: 128, stdout: "" };
      return { exitCode: 0, stdout: words.includes("ls-tree") ? ".github/assaygate.yml\n" : "" };
    };

    await expect(gate({ baseCommit, answer })).rejects.toMatchObject({ code: "invalid-input" });
  });
});

describe("a gated file", () => {
  it("that is too large to search fails the check in place of being passed over", async () => {
    const memory = new MemoryFiles({ ...goodWorkspace(), "src/huge.ts": "" });
    const readText = memory.readText.bind(memory);
    memory.readText = (path) => {
      if (path === "src/huge.ts") throw new UserError("invalid-input", "expected at most 1 bytes, found 2");
      return readText(path);
    };

    expect(checkIn(await verdictOf(memory), "code.forbidden-patterns")).toMatchObject({
      result: "FAILED",
      problems: [{ at: "src/huge.ts:1" }],
    });
  });
});

describe("assaygate record", () => {
  it("does not take a report that the command did not touch, though its time lies in the future", async () => {
    const memory = new MemoryFiles(goodWorkspace(), "2030-01-01T00:00:00.000Z");
    const { ports } = memoryPorts({ files: memory, answer: () => ({ exitCode: 0, stdout: "" }) });

    await expect(
      runCli(["record", "--report", "reports/junit.xml", "--", "true"], ports),
    ).rejects.toMatchObject({
      code: "no-match",
    });
  });
});
