import { describe, expect, it } from "vitest";
import { sandbox } from "../../../src/cli/sandbox/sandbox.ts";
import type { SandboxPorts, StartedSandbox } from "../../../src/ports/sandbox.ts";

interface Stage {
  readonly ports: SandboxPorts;
  /** What was printed and done, in its order. */
  readonly story: string[];
}

function stage(started: StartedSandbox["kind"] = "started", nodeVersion = "24.1.0"): Stage {
  const story: string[] = [];
  const running: StartedSandbox = {
    kind: "started",
    ready: { url: "http://127.0.0.1:1" },
    close: async () => {
      story.push("closed");
    },
  };
  const refused: StartedSandbox = { kind: "refused", at: "seed.yml:3:1", message: "no" };
  return {
    story,
    ports: {
      nodeVersion,
      print: (data) => story.push(data),
      readText: (path) => `text of ${path}`,
      load: async () => ({
        startSandbox: async (request) => {
          story.push(JSON.stringify(request));
          return started === "started" ? running : refused;
        },
        rehearse: async () => ({ kind: "refused", at: "", message: "not asked for" }),
      }),
      untilTerminated: async () => {
        story.push("told to end");
      },
    },
  };
}

describe("assaygate sandbox", () => {
  it("prints one line once it answers, and closes when it is told to end", async () => {
    const { ports, story } = stage();

    const code = await sandbox(["--seed", "seed.yml", "--port", "8080"], ports);

    expect(code).toBe(0);
    expect(story).toEqual([
      '{"file":"seed.yml","text":"text of seed.yml","port":8080}',
      '{"url":"http://127.0.0.1:1"}\n',
      "told to end",
      "closed",
    ]);
  });

  it("says what is wrong with the seed, and where", async () => {
    const { ports, story } = stage("refused");

    const run = sandbox(["--seed", "seed.yml"], ports);

    await expect(run).rejects.toMatchObject({
      name: "UserError",
      code: "invalid-input",
      at: "seed.yml:3:1",
      message: "no",
    });
    expect(story).not.toContain("told to end");
  });

  it("needs Node 24", async () => {
    const run = sandbox(["--seed", "seed.yml"], stage("started", "22.12.0").ports);

    await expect(run).rejects.toMatchObject({ code: "unsupported-node" });
  });

  it.each([
    [[]],
    [["--seed"]],
    [["--seed", "a", "b"]],
    [["--seed", "a", "--port", "x"]],
    [["--seed", "a", "--port", "65536"]],
    [["--seed", "a", "--port", "-1"]],
    [["--other", "a"]],
  ])("refuses %j", async (words) => {
    await expect(sandbox(words, stage().ports)).rejects.toMatchObject({ code: "usage" });
  });
});
