import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli } from "../../../src/cli/main.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { MemoryFiles, memoryPorts } from "../../support/memory-ports.ts";
import { repositoryFacts } from "../../support/repository-facts.ts";

const run = {
  schema: "assaygate/probe-answers/v1",
  repository: "acme/scratch",
  run: "7",
  event: "workflow_dispatch",
  askedAt: "2026-11-20T10:00:00Z",
  answers: [
    {
      question: "job-workflow-ref",
      state: "answered",
      value: "acme/platform/.github/workflows/x.yml@a",
      detail: "",
    },
    { question: "ruleset-source", state: "not-asked", value: "", detail: "the file is the repository's own" },
  ],
  failed: ["payload"],
};
const path = "policy/platform-answers.json";

async function cli(
  words: readonly string[],
  text: Known<string> | null = known(JSON.stringify(run)),
  files = new MemoryFiles({}),
) {
  const { ports, told } = memoryPorts({
    files,
    probe: text === null ? null : { read: async () => text },
    repositories: { read: async () => known(repositoryFacts()) },
  });
  const workflow = readFileSync("workflows/probe.yml", "utf8");
  const home = new MemoryFiles({
    "policy/platform.yml": ports.home.readText("policy/platform.yml", 1e6),
    "workflows/probe.yml": workflow,
  });
  const exitCode = await runCli(words, { ...ports, home });
  return { exitCode, printed: told.printed.join(""), log: told.log.join("\n"), files, workflow };
}

describe("assaygate probe", () => {
  it("prints the workflow that asks", async () => {
    const { exitCode, printed, workflow } = await cli(["probe", "--print"]);

    expect([exitCode, printed === workflow]).toEqual([0, true]);
  });

  it("keeps what a run found out, dated, and says what is open", async () => {
    const { exitCode, printed, log, files } = await cli(["probe", "read", "acme/scratch", "--run", "7"]);
    const kept = JSON.parse(files.readText(path)) as { answers: Record<string, unknown> };

    expect(exitCode).toBe(0);
    expect(Object.keys(kept.answers)).toEqual(["job-workflow-ref"]);
    expect(printed).toContain(
      "✓ job-workflow-ref: acme/platform/.github/workflows/x.yml@a, 2026-11-20 in acme/scratch, run 7",
    );
    expect(printed).toContain("? ruleset-source: Which repository");
    expect(log).toContain('the job "payload" of the probe did not succeed');
  });

  it("shows what is known, and when it is old", async () => {
    const { files } = await cli(
      ["probe", "read", "acme/scratch", "--run", "7"],
      known(JSON.stringify({ ...run, askedAt: "2026-01-01T00:00:00Z" })),
    );
    const { printed } = await cli(["probe", "show"], null, files);

    expect(printed).toContain("platform answers: 1 of 16 questions");
    expect(printed).toContain("days ago, ask again");
  });

  it("lets the doctor show the answers", async () => {
    const { files } = await cli(["probe", "read", "acme/scratch", "--run", "7"]);
    const text = await cli(["doctor", "acme/app"], null, files);
    const json = await cli(["doctor", "acme/app", "--format", "json"], null, files);

    expect(text.printed).toContain("What the probe found out about this platform");
    expect(JSON.parse(json.printed)).toMatchObject({
      platformAnswers: { "job-workflow-ref": { state: "answered" } },
    });
    expect((await cli(["doctor", "acme/app"])).printed).not.toContain("probe");
  });

  it("attack: answers of another run, or of another repository, are refused", async () => {
    await expect(cli(["probe", "read", "acme/scratch", "--run", "8"])).rejects.toMatchObject({
      code: "invalid-input",
    });
    await expect(cli(["probe", "read", "acme/other", "--run", "7"])).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it.each([
    ["no JSON", "{"],
    ["a key that stands twice", '{"schema": "a", "schema": "b"}'],
    ["another shape", "{}"],
  ])("refuses a file with %s", async (_what, text) => {
    await expect(cli(["probe", "read", "acme/scratch", "--run", "7"], known(text))).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it("refuses a file of answers that somebody spoiled", async () => {
    const files = new MemoryFiles({
      [path]: '{"schema": "assaygate/platform-answers/v1", "answers": {"x": 1}}',
    });

    await expect(cli(["probe", "show"], null, files)).rejects.toMatchObject({ code: "invalid-config" });
  });

  it.each([
    [["probe"]],
    [["probe", "ask"]],
    [["probe", "read", "acme/scratch"]],
    [["probe", "read", "acme/scratch", "--run", "0"]],
    [["probe", "show", "x"]],
  ])("refuses %j as bad input", async (words) => {
    await expect(cli(words)).rejects.toMatchObject({ name: "UserError" });
  });

  it("says that there is no token, and that a run could not be read", async () => {
    await expect(cli(["probe", "read", "acme/scratch", "--run", "7"], null)).rejects.toMatchObject({
      name: "UserError",
    });
    await expect(
      cli(["probe", "read", "acme/scratch", "--run", "7"], unknown("not-found")),
    ).rejects.toMatchObject({ at: "acme/scratch" });
  });
});
