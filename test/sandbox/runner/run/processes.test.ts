import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";

const steps = (text: string): string => `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${text.trim().replace(/^/gm, "      ")}
`;

/** Processes of this machine whose command line holds a text. */
function alive(text: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const words = readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ");
        return words.includes(text) ? [words] : [];
      } catch {
        return [];
      }
    });
}

describe("what a step leaves running", () => {
  test("still runs for the steps that follow, and ends with the job", async () => {
    const ran = await runYaml(
      steps(`
- run: |
    sleep 3141.1 &
    (setsid sleep 3141.2 &)
    nohup setsid bash -c 'exec sleep 3141.3' > /dev/null 2>&1 < /dev/null &
- run: |
    for i in $(seq 100); do
      count=$(pgrep -f '^sleep 3141' | wc -l)
      if [ "$count" -eq 3 ]; then break; fi
      sleep 0.05
    done
    echo "$count"
`),
    );

    expect(ran.log("a", "__run_2")).toEqual(["3"]);
    expect(alive("sleep 3141")).toEqual([]);
  });

  test("does not hold up its step by keeping its output open", async () => {
    const began = performance.now();
    const ran = await runYaml(steps("- run: sleep 2718.1 &"));

    expect(ran.conclusion("a")).toBe("success");
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(alive("sleep 2718")).toEqual([]);
  });
});

test("what runs ends with this process, even if it does so at once", async () => {
  const index = new URL("../../../../sandbox/runner/run/job-processes.ts", import.meta.url).pathname;
  const script = `
    import { spawn } from "node:child_process";
    import { JobProcesses } from ${JSON.stringify(index)};
    const processes = new JobProcesses();
    const child = spawn("sleep", ["2236.1"], { detached: true, stdio: "ignore" });
    processes.started(child.pid);
    process.exit(3);
  `;
  const { status } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });

  expect(status).toBe(3);
  // It was killed before this process ended; a busy machine takes a moment to be done with it.
  await expect.poll(() => alive("sleep 2236"), { timeout: 10_000 }).toEqual([]);
});

describe("a step that is ended", () => {
  test("may clean up at the first sign", async () => {
    const ran = await runYaml(
      steps(`
- id: s
  timeout-minutes: 1
  run: |
    trap 'echo cleaned; exit 0' INT
    while true; do sleep 0.02; done
`),
      // Long enough that a busy machine has set the trap by then.
      { minuteMs: 2_000 },
    );

    expect(ran.log("a", "s")).toContain("cleaned");
    expect(ran.step("a", "s")).toBe("failure/failure");
  });

  test("is ended by force if it ignores every sign, and all its children with it", async () => {
    const ran = await runYaml(
      steps(`
- id: s
  timeout-minutes: 1
  run: |
    trap '' INT TERM
    bash -c 'trap "" INT TERM; sleep 1618.1; sleep 1618.2' &
    sleep 1618.3
    sleep 1618.4
`),
      { minuteMs: 300 },
    );

    expect(ran.step("a", "s")).toBe("failure/failure");
    expect(alive("sleep 1618")).toEqual([]);
  });

  test("by a signal of its own says so as a shell does", async () => {
    const ran = await runYaml(steps("- run: kill -TERM $$"));

    expect(ran.annotations("a")).toEqual(["error: Process completed with exit code 143."]);
  });
});

test("output without an end of line, of many bytes and in pieces comes whole", async () => {
  const ran = await runYaml(
    steps(`
- run: |
    printf 'fir'; sleep 0.05; printf 'st\\r'; sleep 0.05; printf '\\nsecond \\303'; sleep 0.05; printf '\\251 last'
- run: head -c 300000 /dev/zero | tr '\\0' x; echo
`),
  );

  expect(ran.log("a", "__run")).toEqual(["first", "second é last"]);
  expect(ran.log("a", "__run_2").map((line) => line.length)).toEqual([300_000]);
});
