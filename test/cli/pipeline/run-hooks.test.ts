import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspaceFiles } from "../../../src/adapters/files.ts";
import { pipelineStep } from "../../../src/adapters/pipeline-step.ts";
import { runCli } from "../../../src/cli/main.ts";
import { parseSidecar } from "../../../src/domain/binding/sidecar.ts";
import { commit, memoryPorts } from "../../support/memory-ports.ts";
import { writeFiles } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const head = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "#pay"}
evidence:
  - {kind: tests, path: reports/junit.xml}
  - {kind: lint, path: reports/lint.sarif}
`;
const junit = "mkdir -p reports && echo '<testsuite/>' > reports/junit.xml";

/** Runs hooks for real, in a folder of their own. */
async function hooks(commands: Readonly<Record<string, string>>, ...words: string[]) {
  const root = temporaryFolder();
  const [workspace, output] = [join(root, "workspace"), join(root, "evidence")];
  mkdirSync(workspace);
  writeFiles(workspace, { ".github/assaygate.yml": `${head}commands: ${JSON.stringify(commands)}\n` });
  const { ports, told } = memoryPorts({ files: workspaceFiles(workspace), now: new Date().toISOString() });
  const ran: string[] = [];
  const run = async (program: string, args: readonly string[]): Promise<number> => {
    ran.push(args.at(-1) ?? "");
    return spawnSync(program, args, { cwd: workspace }).status ?? 127;
  };
  const env = {};
  const exitCode = await runCli(["run-hooks", "--output", output, ...words], {
    ...ports,
    process: { ...ports.process, run },
    step: pipelineStep({ runner: ports.runner, env, clock: ports.clock, workspace }),
  });
  const evidence = existsSync(output)
    ? readdirSync(output, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(output.length + 1))
        .sort()
    : [];
  return { exitCode, ran, evidence, output, log: told.log.join("\n") };
}

describe("assaygate run-hooks", () => {
  it("runs what every change needs, in its order, and nothing that ships", async () => {
    const all = {
      smoke: "6",
      lint: ": 4",
      deploy: "false",
      build: ": 2",
      test: ": 3",
      package: "false",
      setup: ": 1",
    };
    const { exitCode, ran } = await hooks(all);

    expect({ exitCode, ran }).toEqual({ exitCode: 0, ran: [": 1", ": 2", ": 3", ": 4"] });
  });

  it("hands over each report with its sidecar, by its path in the repository", async () => {
    const { exitCode, evidence, output } = await hooks({ test: junit });

    expect(exitCode).toBe(0);
    expect(evidence).toEqual(["reports/junit.xml", "reports/junit.xml.evidence.json"]);
    const path = "reports/junit.xml.evidence.json";
    expect(parseSidecar(path, readFileSync(join(output, path), "utf8"))).toMatchObject({
      commit,
      exitCode: 0,
      tool: "mkdir",
      files: [{ path: "reports/junit.xml", bytes: 13 }],
    });
  });

  it("goes on and succeeds where a hook fails that left a report: the gate decides", async () => {
    const { exitCode, ran, evidence } = await hooks({ test: `${junit}; exit 1`, lint: ": lint" });

    expect({ exitCode, ran: ran.length }).toEqual({ exitCode: 0, ran: 2 });
    expect(evidence).toHaveLength(2);
  });

  it("fails where a hook fails without a report, and runs nothing that stands on it", async () => {
    const { exitCode, ran, log } = await hooks({ build: "exit 3", test: junit, lint: ": lint" });

    expect({ exitCode, ran }).toEqual({ exitCode: 1, ran: ["exit 3", ": lint"] });
    expect(log).toContain("test: not run, since build failed");
  });

  it("hands over what there is where a later hook fails", async () => {
    const { exitCode, evidence } = await hooks({ test: junit, lint: "exit 2" });

    expect(exitCode).toBe(1);
    expect(evidence).toHaveLength(2);
  });

  it("runs a hook as GitHub runs a step: a fault in the middle, or in a pipe, is a fault", async () => {
    expect((await hooks({ build: "false; true" })).exitCode).toBe(1);
    expect((await hooks({ build: "false | true" })).exitCode).toBe(1);
    expect((await hooks({ build: "true\ntrue" })).exitCode).toBe(0);
  });

  it("runs just what it is told", async () => {
    expect((await hooks({ test: junit, lint: ":", package: ": 5" }, "--only", "package,lint")).ran).toEqual([
      ":",
      ": 5",
    ]);
  });

  it.each([
    ["an unknown hook", { test: ":" }, ["--only", "tset"], "usage"],
    ["a hook that the configuration lacks", { test: ":" }, ["--only", "build"], "invalid-config"],
    ["a configuration without hooks", {}, [], "invalid-config"],
    ["a configuration with later hooks only", { deploy: ":" }, [], "invalid-config"],
  ])("is undecided about %s", async (_, commands, words, code) => {
    await expect(hooks(commands as Record<string, string>, ...words)).rejects.toMatchObject({ code });
  });

  it("G8: hands over no file that its hook put into the folder first", async () => {
    const planting = `${junit}; mkdir ../evidence; echo x > ../evidence/sast.sarif`;

    await expect(hooks({ test: planting })).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("G8: hands over no file that a report is a link to outside the workspace", async () => {
    const { evidence } = await hooks({ test: "mkdir reports; ln -s /etc/hostname reports/junit.xml" }).catch(
      () => ({ evidence: [] }),
    );

    expect(evidence).toEqual([]);
  });
});
