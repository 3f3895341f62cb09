import { describe, expect, it } from "vitest";
import { runCli } from "../../../src/cli/main.ts";
import type { EndedRun, GateRun } from "../../../src/domain/pipeline/follow-up.ts";
import { UserError } from "../../../src/errors.ts";
import type { GateRuns, PipelineStep } from "../../../src/ports/pipeline-step.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { MemoryFiles, memoryPorts, memoryStep } from "../../support/memory-ports.ts";
import { productConfig } from "../../support/pipeline.ts";

const configPath = ".github/assaygate.yml";

describe("assaygate plan", () => {
  async function planned(config: string, event = "pull_request") {
    const files = new MemoryFiles({ [configPath]: productConfig + config });
    const { ports, told } = memoryPorts({ files, context: { event } });
    const exitCode = await runCli(["plan"], ports);
    return { exitCode, outputs: Object.fromEntries(told.outputs), printed: told.printed.join("") };
  }

  it("says what the template has to run, as outputs and as data", async () => {
    const { exitCode, outputs, printed } = await planned('commands: {test: "npm test"}\n');

    expect(exitCode).toBe(0);
    expect(outputs).toEqual({ mode: "hosted", scans: "[]", rebuild: "false" });
    expect(JSON.parse(printed)).toEqual({
      schemaVersion: 1,
      profile: "repository",
      mode: "hosted",
      scans: [],
      rebuild: false,
    });
  });

  it.each([
    ["ci: {workflow: .github/workflows/ci.yml, artifact: reports}\n", "own-ci"],
    ['commands: {test: "x"}\nci: {workflow: .github/workflows/ci.yml, artifact: reports}\n', "own-ci"],
    ['commands: {deploy: "x", smoke: "y"}\n', "none"],
    ["", "none"],
  ])("sees by %j that the mode is %s", async (config, mode) => {
    expect((await planned(config)).outputs["mode"]).toBe(mode);
  });

  it("asks the organisation in its instance, and does not go on without its word", async () => {
    const files = new MemoryFiles({ [configPath]: productConfig });
    const { ports, told } = memoryPorts({ files, context: { event: "pull_request" } });
    const home = new MemoryFiles({
      "policy/platform.yml": ports.home.readText("policy/platform.yml", 1_000_000),
      "policy/instance.yml": "schema: assaygate/instance/v1\n",
    });
    const said = (profile: ReturnType<typeof known<string>>): PipelineStep =>
      memoryStep(told, {
        connect: async () => {
          const connection = await ports.connect(undefined);
          const trigger = { event: "pull_request", eventName: "pull_request", token: "job" } as const;
          const github = {
            trigger,
            properties: async () => ({ profile, regulated: known(false) }),
            sourceFacts: async () => {
              throw new Error("expected no question about the change");
            },
          };
          return { ...connection, github };
        },
      });

    expect(await runCli(["plan"], { ...ports, home, step: said(known("serverless")) })).toBe(0);
    expect(JSON.parse(told.outputs.get("scans") ?? "")).toEqual(["secrets", "sast", "dependencies", "iac"]);
    await expect(runCli(["plan"], { ...ports, home, step: said(unknown("outage")) })).rejects.toMatchObject({
      code: "invalid-policy",
    });
  });

  it.each([
    ["a workflow elsewhere", "ci: {workflow: ../ci.yml, artifact: reports}\n"],
    ["a workflow of another repository", "ci: {workflow: acme/x/.github/workflows/ci.yml, artifact: a}\n"],
    ["a folder that leads out", "ci: {workflow: .github/workflows/ci.yml, artifact: a, root: ../x}\n"],
    ["an absolute folder", "ci: {workflow: .github/workflows/ci.yml, artifact: a, root: /etc}\n"],
    ["a key of nothing", "ci: {workflow: .github/workflows/ci.yml, artifact: a, branch: main}\n"],
  ])("refuses %s", async (_, config) => {
    await expect(planned(config)).rejects.toMatchObject({ code: "invalid-config" });
  });
});

describe("assaygate follow-up", () => {
  const ended: EndedRun = {
    id: 5,
    event: "pull_request",
    headCommit: "a".repeat(40),
    endedAt: "2026-11-20T10:00:00Z",
  };
  const waiting: GateRun = {
    ...{ id: 9, path: ".github/workflows/pull-request.yml", attempt: 1, hasEnded: true },
    gate: { result: "failure", startedAt: "2026-11-20T09:00:00Z" },
  };

  async function followed(some: Partial<GateRuns>, step: Partial<PipelineStep> = {}, words: string[] = []) {
    const again: number[] = [];
    const { ports, told } = memoryPorts({ context: { event: "workflow_run" } });
    const runs: GateRuns = {
      ended: async () => known(ended),
      gates: async () => known([waiting]),
      rerun: async (run) => {
        again.push(run);
        return known(null);
      },
      ...some,
    };
    const own = memoryStep(told, { endedRun: 5, gateRuns: async () => runs, ...step });
    const exitCode = await runCli(["follow-up", ...words], { ...ports, step: own });
    return { exitCode, again, log: told.log.join("\n") };
  }

  it("starts the failed jobs of a gate again that failed while it waited, and says so", async () => {
    const { exitCode, again, log } = await followed({});

    expect({ exitCode, again }).toEqual({ exitCode: 0, again: [9] });
    expect(log).toContain("failed jobs started again");
  });

  it("leaves a gate alone that has nothing to wait for", async () => {
    const passed: GateRun = { ...waiting, gate: { result: "success", startedAt: "2026-11-20T09:00:00Z" } };

    expect(await followed({ gates: async () => known([passed]) })).toMatchObject({ exitCode: 0, again: [] });
    expect(await followed({ gates: async () => known([]) })).toMatchObject({ exitCode: 0, again: [] });
  });

  it("fails where a gate should look again and cannot", async () => {
    const tired: GateRun = { ...waiting, attempt: 50 };
    const refused = { rerun: async () => unknown("permission", { needs: "actions: write" }) };

    expect(await followed({ gates: async () => known([tired]) })).toMatchObject({ exitCode: 2, again: [] });
    const { exitCode, log } = await followed(refused);
    expect(exitCode).toBe(2);
    expect(log).toContain("actions: write");
  });

  it("believes GitHub what the run was about, never its event", async () => {
    const asked: unknown[] = [];
    await followed({
      gates: async (question) => {
        asked.push(question);
        return known([]);
      },
    });

    expect(asked).toEqual([
      {
        ended,
        workflows: [".github/workflows/pull-request.yml", ".github/workflows/assaygate.yml"],
        job: "gate",
      },
    ]);
  });

  it.each<readonly [string, Partial<GateRuns>, Partial<PipelineStep>, string]>([
    ["another event", {}, { endedRun: null }, "usage"],
    ["no token", {}, { gateRuns: async () => null }, "invalid-input"],
    ["a run that cannot be read", { ended: async () => unknown("not-found") }, {}, "invalid-input"],
    ["gates that cannot be read", { gates: async () => unknown("outage") }, {}, "invalid-input"],
  ])("is undecided with %s", async (_, runs, step, code) => {
    await expect(followed(runs, step)).rejects.toMatchObject({ code });
    await expect(followed(runs, step)).rejects.toBeInstanceOf(UserError);
  });
});
