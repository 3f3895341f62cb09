import { describe, expect, test } from "vitest";
import type { JobIdentity, RunEvent } from "../../../../sandbox/runner/api.ts";
import { eventLog } from "../../../../sandbox/runner/events.ts";
import { openView } from "../../../../sandbox/runner/view/view.ts";
import { runYaml } from "../../../support/runner-scene.ts";

const identity = (key: string, name = key): JobIdentity => ({
  key,
  name,
  file: { repository: "acme/app", path: ".github/workflows/x.yml", ref: "refs/heads/main", sha: "a" },
  permissions: {},
  labels: [],
  environment: null,
});

const started = (key: string, name = key): RunEvent => ({ kind: "job-started", job: identity(key, name) });
const ended = (
  job: string,
  conclusion: "success" | "failure" | "skipped",
  outcome = conclusion,
): RunEvent => ({
  kind: "job-ended",
  job,
  name: job,
  result: { conclusion, outcome, outputs: {} },
});
const runStarted: RunEvent = { kind: "run-started", name: "Pull request", title: "feat: a thing" };
const failingStep: readonly RunEvent[] = [
  { kind: "step-started", job: "gate", step: "s", name: `Run the gate@${"1".repeat(40)}` },
  { kind: "log", job: "gate", step: "s", line: "coverage is 71 %" },
  { kind: "log", job: "gate", step: "s", line: "error: too low" },
  { kind: "annotation", job: "gate", step: "s", level: "error", message: "too low", properties: {} },
  {
    kind: "step-ended",
    job: "gate",
    step: "s",
    name: `Run the gate@${"1".repeat(40)}`,
    outcome: "failure",
    conclusion: "failure",
    outputs: {},
    ms: 5,
  },
];

function seen({ isTerminal = false, columns = 80, rows = 24 } = {}) {
  const written: string[] = [];
  let time = 0;
  const output = {
    write: (text: string) => void written.push(text),
    columns: () => columns,
    rows: () => rows,
  };
  const view = openView({ output, isTerminal, isColoured: false, now: () => time });
  return {
    view,
    written,
    tell: (...events: readonly RunEvent[]) => {
      for (const event of events) view.tell(event, 77);
    },
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe("without a terminal", () => {
  test("each line is written once, and the end says what failed, in which step and why", () => {
    const { view, written, tell, pass } = seen();

    tell(runStarted, started("build"));
    pass(1_234);
    tell(
      ended("build", "success"),
      started("gate"),
      ...failingStep,
      ended("gate", "failure"),
      ended("deploy", "skipped"),
    );
    tell({ kind: "run-ended", conclusion: "failure" });
    view.close();

    expect(written.join("")).toBe(
      [
        "Pull request feat: a thing",
        "  · build",
        "  ✓ build 1.2s",
        "  · gate",
        "  ✗ gate 0.0s",
        "  - deploy skipped",
        "✗ Pull request: failure, 3 jobs in 1.2s",
        "  gate › Run the gate@1111111",
        "    too low",
        "    | coverage is 71 %",
        "",
      ].join("\n"),
    );
  });

  test("a job that could not start says why", () => {
    const { written, tell } = seen();

    tell(runStarted, {
      kind: "annotation",
      job: "gate",
      step: "",
      level: "error",
      message: "no such matrix",
      properties: {},
    });
    tell(ended("gate", "failure"), { kind: "run-ended", conclusion: "failure" });

    expect(written.join("")).toContain("  gate\n    no such matrix\n");
  });

  test("a failure that was let pass shows as such", () => {
    const { written, tell } = seen();

    tell(runStarted, started("lint"), { ...ended("lint", "success", "failure" as "success") });

    expect(written.join("")).toContain("✗ lint 0.0s failed, which was let pass");
  });

  test("what this machine is not is noted once, not for each job", () => {
    const { written, tell } = seen();

    tell(
      runStarted,
      { kind: "notice", message: "runs here", at: "x:1" },
      { kind: "notice", message: "runs here", at: "x:2" },
    );

    expect(written.join("")).toBe("Pull request feat: a thing\n  note: runs here (x:1)\n");
  });

  test("runs at the same time are told apart", () => {
    const { view, written } = seen();

    view.tell(runStarted, 1);
    view.tell({ kind: "run-started", name: "Release", title: "v1" }, 2);
    view.tell(started("build"), 2);

    expect(written.join("")).toContain("  · Release › build\n");
  });

  test("text of others cannot steer the terminal (attack: escape sequences in names and logs)", () => {
    const { written, tell } = seen();

    tell(
      { ...runStarted, title: "x\u001b[2Jy\u202Ez\r\n::error::" },
      started("a", "job\u001b]0;owned\u0007"),
    );

    expect(written.join("")).toBe("Pull request x[2Jyz::error::\n  · job]0;owned\n");
  });
});

/** What was written, with the sign that begins a sequence made visible. */
const visible = (written: readonly string[]): string => written.join("").replaceAll("\u001b[", "<");

/** What a terminal shows after all that was written to it. */
function screen(written: readonly string[]): readonly string[] {
  let lines: readonly string[] = [];
  let row = 0;
  for (const [, up, letter, text] of visible(written).matchAll(/<\??(\d*)([A-Za-z])|\r?([^<\r\n]*)\n?/g)) {
    if (letter === "A") row -= Number(up);
    if (letter === "J") lines = lines.slice(0, row);
    if (text !== undefined && text !== "") lines = lines.with(row, text);
    if (letter === "K") row += 1;
    lines = [...lines, "", ""].slice(0, Math.max(row + 1, lines.length));
  }
  return lines.slice(0, row);
}

describe("on a terminal", () => {
  test("a job has one line while it runs, which becomes its result", () => {
    const { view, written, tell, pass } = seen({ isTerminal: true });

    tell(runStarted, started("build"), started("gate"));
    pass(2_000);
    tell(...failingStep.slice(0, 2));
    view.say("above");

    expect(screen(written)).toEqual([
      "Pull request feat: a thing",
      "above",
      "  ⠋ build 2.0s",
      "  ⠋ gate · Run the gate@1111111 2.0s",
    ]);

    tell(ended("build", "success"), ended("gate", "success"), { kind: "run-ended", conclusion: "success" });
    view.close();

    expect(screen(written)).toEqual([
      "Pull request feat: a thing",
      "above",
      "  ✓ build 2.0s",
      "  ✓ gate 2.0s",
      "✓ Pull request: success, 2 jobs in 2.0s",
    ]);
    expect(written.at(-1)).toContain("\u001b[?25h");
  });

  test("a frame that changes nothing is not written, and one that does is a single write", () => {
    const { view, written, tell } = seen({ isTerminal: true });
    tell(runStarted, started("build"));
    view.say("x");
    const before = written.length;

    view.say("y");

    expect(written).toHaveLength(before + 1);
    expect(visible(written.slice(-1))).toMatch(/^<\?2026h.*<\?2026l$/s);
  });

  test("lines are cut to the terminal, wide letters counted, and jobs to its rows", () => {
    const { view, written, tell } = seen({ isTerminal: true, columns: 20, rows: 4 });

    tell(runStarted, started("a", "名前名前名前名前名前名前"), started("b"), started("c"), started("d"));
    view.say("x");

    const lines = screen(written).slice(2);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe("  ⠋ 名前名前名前名…");
    expect(lines[2]).toBe("  and 2 more");
  });
});

test("every event is a line of JSON for machines", async () => {
  const lines: string[] = [];
  const log = eventLog({
    write: (text) => void lines.push(text),
    now: () => new Date("2026-11-01T09:00:00Z"),
  });

  await runYaml("name: T\non: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo hi}]}}", {
    onEvent: (event) => log(event, 77),
  });

  expect(JSON.parse(lines[0] ?? "")).toEqual({
    schemaVersion: 1,
    time: "2026-11-01T09:00:00.000Z",
    run: 77,
    kind: "run-started",
    name: "T",
    title: "feat: a thing",
  });
  expect(lines.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(true);
});
