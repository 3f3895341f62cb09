import { describe, expect, it } from "vitest";
import { rehearse } from "../../../src/cli/sandbox/rehearse.ts";
import type { RehearsalPorts, Rehearsed, SandboxModule } from "../../../src/ports/sandbox.ts";

type Request = Parameters<SandboxModule["rehearse"]>[0];

interface Scene {
  readonly asked: Request[];
  readonly printed: string[];
  readonly ports: RehearsalPorts;
}

function scene(answer: Rehearsed, nodeVersion = "24.1.0"): Scene {
  const asked: Request[] = [];
  const printed: string[] = [];
  const module: SandboxModule = {
    startSandbox: async () => ({ kind: "refused", at: "", message: "not asked for" }),
    rehearse: async (request) => {
      asked.push(request);
      return answer;
    },
  };
  return {
    ...{ asked, printed },
    ports: {
      ...{ nodeVersion, home: "/release", print: (data) => printed.push(data) },
      load: async () => module,
      untilTerminated: async () => {},
      terminal: { isTerminal: false, isColoured: false, write: () => {}, columns: () => 80, rows: () => 24 },
    },
  };
}

const good: Rehearsed = { kind: "rehearsed", isAsExpected: true, text: "all\n", result: { runs: 3 } };

describe("assaygate rehearse", () => {
  it("rehearses with this folder, and keeps what it leaves below reports/", async () => {
    const { asked, printed, ports } = scene(good);

    const exitCode = await rehearse([], ports);

    expect(exitCode).toBe(0);
    expect(asked).toMatchObject([
      { product: ".", isQuick: false, output: "reports/rehearsal", home: "/release" },
    ]);
    expect(printed).toEqual(["all\n"]);
  });

  it("takes a folder, where to keep things, and no faults", async () => {
    const { asked, printed, ports } = scene(good);

    await rehearse(["shop", "--quick", "--keep", "out", "--format", "json"], ports);

    expect(asked).toMatchObject([{ product: "shop", isQuick: true, output: "out" }]);
    expect(JSON.parse(printed.join(""))).toEqual({ runs: 3 });
  });

  it("ends with 1 where a scene did not come out as it must", async () => {
    const { ports } = scene({ ...good, isAsExpected: false });

    expect(await rehearse([], ports)).toBe(1);
  });

  it("says why it could not begin", async () => {
    const { ports } = scene({ kind: "refused", at: "shop", message: "expected a folder, found none." });

    await expect(rehearse(["shop"], ports)).rejects.toMatchObject({ code: "invalid-input", at: "shop" });
  });

  it.each([
    [["a", "b"], "expected one folder of a product, got 2."],
    [["--format", "xml"], 'option "--format": expected text, json, got "xml".'],
    [["--keap"], "Unknown option '--keap'."],
  ])("refuses %j", async (words, message) => {
    const { asked, ports } = scene(good);

    await expect(rehearse(words, ports)).rejects.toMatchObject({ code: "usage", message });
    expect(asked).toEqual([]);
  });

  it("asks for Node 24", async () => {
    const { ports } = scene(good, "22.3.0");

    await expect(rehearse([], ports)).rejects.toMatchObject({ code: "unsupported-node" });
  });
});
