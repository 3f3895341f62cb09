import { describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/main.ts";
import { Sidecar } from "../../src/domain/binding/sidecar.ts";
import type { Verdict } from "../../src/domain/verdict/verdict.ts";
import { checks } from "../../src/policy/checks/index.ts";
import { commit, MemoryFiles, memoryPorts } from "../support/memory-ports.ts";
import { goodWorkspace, sarif, sarifResult } from "../support/workspace.ts";

const bad = { ...goodWorkspace(), "reports/sast.sarif": sarif("Semgrep", [sarifResult("src/a.ts", 1)]) };

async function run(words: readonly string[], texts: Record<string, string> = goodWorkspace()) {
  const files = new MemoryFiles(texts);
  const { ports, told } = memoryPorts({ files });
  const exitCode = await runCli(words, ports);
  return { exitCode, printed: told.printed.join(""), log: told.log.join("\n"), files };
}

describe("assaygate", () => {
  it.each([
    [[], 2],
    [["help"], 0],
  ] as const)("%j lists the commands", async (words, expected) => {
    const { exitCode, printed } = await run(words);

    expect(exitCode).toBe(expected);
    expect(printed).toContain("assaygate check");
  });

  it("refuses a command that it does not know", async () => {
    await expect(run(["chekc"])).rejects.toMatchObject({ code: "usage" });
  });
});

describe("assaygate check", () => {
  it("ends with 0 on pass, 1 on fail", async () => {
    expect((await run(["check"])).exitCode).toBe(0);
    expect((await run(["check"], bad)).exitCode).toBe(1);
  });

  it("ends with 2 where no verdict was reached", async () => {
    const { "src/a.ts": _, ...noSource } = goodWorkspace();

    expect((await run(["check"], noSource)).exitCode).toBe(2);
  });

  it.each(["text", "json", "sarif", "markdown", "html"])("prints %s on stdout only", async (format) => {
    const { printed } = await run(["check", "--format", format], bad);

    expect(printed).toContain("sast.findings");
  });

  it("judges named reports in place of the configuration's", async () => {
    const { printed } = await run(["check", "reports/sast.sarif", "--format", "json"], bad);
    const verdict = JSON.parse(printed) as Verdict;
    const states = Object.fromEntries(
      verdict.stages.flatMap((stage) => stage.checks).map(({ id, result }) => [id, result]),
    );

    expect(states).toMatchObject({ "sast.findings": "FAILED", "tests.unit": "NOT_RUN" });
  });

  it("says that a policy from a file was only tried out", async () => {
    const policy = memoryPorts().ports.home.readText("policy/platform.yml", 1_000_000);
    const { printed } = await run(["check", "--policy", "p.yml", "--format", "json"], {
      ...goodWorkspace(),
      "p.yml": policy,
    });

    expect(JSON.parse(printed)).toMatchObject({ policy: { source: "file" } });
  });

  it.each([
    [["check", "--format", "pdf"], "usage"],
    [["check", "--fromat", "text"], "usage"],
    [["check", "nothing/*.xml"], "no-match"],
    [["check", "--config", "no.yml"], "missing-file"],
  ])("%j is bad input: %s", async (words, code) => {
    await expect(run(words)).rejects.toMatchObject({ code });
  });
});

describe("assaygate record", () => {
  function recording(exitCode: number, texts: Record<string, string> = goodWorkspace()) {
    const { ".github/assaygate.yml": config = "" } = texts;
    const files = new MemoryFiles({ ".github/assaygate.yml": config });
    const answer = () => {
      for (const [path, text] of Object.entries(texts)) files.write(path, text);
      return { exitCode, stdout: "" };
    };
    const { ports, told } = memoryPorts({ files, answer });
    return { files, told, record: (...words: string[]) => runCli(["record", ...words], ports) };
  }

  it("writes a sidecar that ties the bytes of a report to commit, command and exit code", async () => {
    const { files, record, told } = recording(0);

    expect(await record("--report", "reports/lint.sarif", "--", "npx", "eslint", ".")).toBe(0);

    const sidecar = Sidecar.parse(JSON.parse(files.readText("reports/lint.sarif.evidence.json")));
    expect(told.commands).toEqual([["npx", "eslint", "."]]);
    expect(sidecar).toMatchObject({ commit, command: ["npx", "eslint", "."], exitCode: 0, tool: "eslint" });
    expect(sidecar.files).toEqual([
      {
        path: "reports/lint.sarif",
        bytes: files.status("reports/lint.sarif").bytes,
        sha256: files.sha256("reports/lint.sarif"),
      },
    ]);
  });

  it("ends with 1 where the command failed, and keeps its exit code", async () => {
    const { files, record } = recording(2);

    expect(await record("--report", "reports/lint.sarif", "--", "eslint")).toBe(1);
    expect(JSON.parse(files.readText("reports/lint.sarif.evidence.json"))).toMatchObject({ exitCode: 2 });
  });

  it("takes the reports from the configuration where none is named", async () => {
    const { files, record } = recording(0);
    await record("--", "npm", "test");

    expect(files.exists("reports/junit.xml.evidence.json")).toBe(true);
    expect(files.exists("reports/secrets.sarif.evidence.json")).toBe(true);
  });

  it.each([
    [["--report", "nothing.xml", "--", "npm", "test"], "no-match"],
    [["npm", "test"], "usage"],
    [["--"], "usage"],
  ])("%j is bad input: %s", async (words, code) => {
    await expect(recording(0).record(...words)).rejects.toMatchObject({ code });
  });
});

describe("assaygate explain", () => {
  it.each(checks.map(({ id }) => id))("says what %s is", async (id) => {
    expect((await run(["explain", id])).printed).toContain(id);
  });

  it("suggests the nearest check, or else lists them once", async () => {
    await expect(run(["explain", "coverage.lin"])).rejects.toMatchObject({
      code: "usage",
      hint: 'Did you mean "coverage.line"?',
    });
    await expect(run(["explain"])).rejects.toMatchObject({
      message: "expected a check id, got none.",
      hint: `Known here: ${checks.map(({ id }) => id).join(", ")}.`,
    });
  });
});

describe("assaygate formats", () => {
  it("lists every format, as text and as JSON", async () => {
    expect((await run(["formats"])).printed).toContain("junit");
    expect(JSON.parse((await run(["formats", "--format", "json"])).printed)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: "sarif" })]),
    );
  });
});

describe("assaygate policy", () => {
  const policy = memoryPorts().ports.home.readText("policy/platform.yml", 1_000_000);

  it("lint has nothing to say about the shipped policy and a good configuration", async () => {
    expect((await run(["policy", "lint"])).exitCode).toBe(0);
  });

  it("lint names a mistyped key with its line and the nearest known one", async () => {
    const texts = {
      ...goodWorkspace(),
      ".github/assaygate.yml": goodWorkspace()[".github/assaygate.yml"]!.replace("scopes:", "scope:"),
    };
    const { exitCode, printed } = await run(["policy", "lint"], texts);

    expect(exitCode).toBe(1);
    expect(printed).toMatch(/^\.github\/assaygate\.yml:10:1: error: .*scopes/m);
  });

  it("show says of every value where it comes from", async () => {
    expect((await run(["policy", "show"])).printed).toMatch(
      /coverage\.line.* = 80 {2}\(.*policy\/platform\.yml/,
    );
  });

  it.each([
    ["the same", policy, 0, ""],
    [
      "a lower threshold",
      policy.replaceAll("coverage.line: { default: 80", "coverage.line: { default: 75"),
      1,
      "loosened",
    ],
    [
      "a higher threshold",
      policy.replaceAll("coverage.line: { default: 80", "coverage.line: { default: 85"),
      0,
      "tightened",
    ],
  ])("diff labels %s", async (_, changed, expected, word) => {
    const { exitCode, printed } = await run(["policy", "diff", "old.yml", "new.yml"], {
      "old.yml": policy,
      "new.yml": changed,
    });

    expect(exitCode).toBe(expected);
    expect(printed).toContain(word);
  });
});
