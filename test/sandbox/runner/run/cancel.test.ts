import { describe, expect, test } from "vitest";
import { runYaml, type Scene } from "../../../support/runner-scene.ts";

/** Cancels the run once a step of this name has started. */
function cancelAt(step: string): Scene {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    onEvent: (event) => {
      if (event.kind === "step-started" && event.step === step) setTimeout(() => controller.abort(), 50);
    },
  };
}

describe("a run that is cancelled", () => {
  test("ends the running step; `always()` and `cancelled()` steps and jobs still run", async () => {
    const ran = await runYaml(
      `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - {id: slow, run: sleep 30}
      - {id: next, run: echo}
      - {id: cleanup, if: cancelled(), run: "echo \${{ job.status }}"}
      - {id: always, if: always(), run: sleep 0.1; echo done}
      - {id: failed, if: failure(), run: echo}
  b:
    needs: a
    runs-on: ubuntu-latest
    steps: [{run: echo}]
  c:
    needs: a
    if: always()
    runs-on: ubuntu-latest
    steps: [{run: 'echo \${{ needs.a.result }}'}]
`,
      cancelAt("slow"),
    );

    expect(["slow", "next", "cleanup", "always", "failed"].map((id) => ran.step("a", id))).toEqual([
      "cancelled/cancelled",
      "skipped/skipped",
      "success/success",
      "success/success",
      "skipped/skipped",
    ]);
    expect(ran.log("a", "cleanup")).toEqual(["cancelled"]);
    expect(ran.log("c")).toEqual(["cancelled"]);
    expect(["a", "b", "c"].map(ran.conclusion)).toEqual(["cancelled", "cancelled", "success"]);
    expect(ran.result).toMatchObject({ conclusion: "cancelled" });
  });

  test("does not disturb a step that runs `always()`, nor a job", async () => {
    const ran = await runYaml(
      `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{id: slow, if: always(), run: sleep 0.4; echo through}]
  b:
    runs-on: ubuntu-latest
    if: always()
    steps: [{id: other, run: sleep 0.4; echo through}]
`,
      { ...cancelAt("slow"), parallelJobs: 2 },
    );

    expect(ran.log("a")).toEqual(["through"]);
    expect(ran.conclusion("a")).toBe("cancelled");
    expect(ran.log("b")).toEqual(["through"]);
    expect(ran.conclusion("b")).toBe("success");
  });

  test("cancels what waits for a place, an environment or a concurrency group", async () => {
    const left: string[] = [];
    let enterLate = (): void => {};
    const never = new Promise<never>(() => {});
    const job = (more: string): string => `{runs-on: ubuntu-latest, ${more} steps: [{run: echo}]}`;
    const ran = await runYaml(
      `
on: push
jobs:
  a: {runs-on: ubuntu-latest, steps: [{id: slow, run: sleep 30}]}
  b: ${job("")}
  c: ${job("environment: prod,")}
  d: ${job("concurrency: group,")}
`,
      {
        ...cancelAt("slow"),
        parallelJobs: 1,
        hooks: {
          enterEnvironment: () => never,
          enterConcurrency: ({ name }) =>
            new Promise((resolve) => {
              enterLate = () => resolve({ state: "entered", leave: () => left.push(name) });
            }),
        },
      },
    );
    enterLate();
    await new Promise(setImmediate);

    expect(["a", "b", "c", "d"].map(ran.conclusion)).toEqual([
      "cancelled",
      "cancelled",
      "cancelled",
      "cancelled",
    ]);
    expect(left).toEqual(["group"]);
  });

  test("does not wait for an action of this process", async () => {
    const ran = await runYaml(
      `on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{id: slow, uses: "x/y@${"f".repeat(40)}"}]}}`,
      { ...cancelAt("slow"), nativeActions: { "x/y": () => new Promise(() => {}) } },
    );

    expect(ran.step("a", "slow")).toBe("cancelled/cancelled");
  });
});

describe("a job with an environment", () => {
  const text = `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    environment: {name: "\${{ github.ref_name }}-prod", url: "https://x"}
    steps: [{run: echo in}]
`;

  test("waits for the answer before it starts", async () => {
    const ran = await runYaml(text);

    expect(ran.events.map(({ kind }) => kind).slice(0, 5)).toEqual(
      expect.arrayContaining(["job-waiting", "job-started"]),
    );
    expect(ran.identities.get("a")?.environment).toEqual({ name: "main-prod", isDeployment: true });
  });

  test("fails without having started where it is rejected", async () => {
    const ran = await runYaml(text, { hooks: { enterEnvironment: async () => "rejected" } });

    expect(ran.conclusion("a")).toBe("failure");
    expect(ran.identities.size).toBe(0);
    expect(ran.annotations("a")[0]).toMatch(/rejected/);
  });
});

describe("concurrency", () => {
  const text = `
on: push
concurrency: {group: "run-\${{ github.ref }}", cancel-in-progress: true}
jobs:
  a:
    runs-on: ubuntu-latest
    concurrency: job-group
    steps: [{id: s, run: sleep 0.3}]
`;

  test("is asked for the run and for the job, and given back", async () => {
    const seen: string[] = [];
    await runYaml(text, {
      hooks: {
        enterConcurrency: async ({ name, cancelsInProgress }) => {
          seen.push(`enter ${name} ${cancelsInProgress}`);
          return { state: "entered", leave: () => void seen.push(`leave ${name}`) };
        },
      },
    });

    expect(seen).toEqual([
      "enter run-refs/heads/main true",
      "enter job-group false",
      "leave job-group",
      "leave run-refs/heads/main",
    ]);
  });

  test("a run whose place was taken by a newer one does nothing", async () => {
    const ran = await runYaml(text, {
      hooks: { enterConcurrency: async () => ({ state: "cancelled", leave: () => {} }) },
    });

    expect(ran.result).toMatchObject({ conclusion: "cancelled" });
    expect(ran.identities.size).toBe(0);
  });

  test("who needs the group can cancel the job that holds it", async () => {
    const ran = await runYaml(text.replace("sleep 0.3", "sleep 30"), {
      hooks: {
        enterConcurrency: async ({ name, cancel }) => {
          if (name === "job-group") setTimeout(cancel, 300);
          return { state: "entered", leave: () => {} };
        },
      },
    });

    expect(ran.step("a", "s")).toBe("cancelled/cancelled");
    expect(ran.result).toMatchObject({ conclusion: "cancelled" });
  });
});

test("a hook that fails ends the run with its error, and nothing runs on", async () => {
  let started = 0;
  const running = runYaml(
    "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: sleep 30}]}, b: {runs-on: ubuntu-latest, steps: [{run: echo}]}}",
    {
      parallelJobs: 2,
      hooks: {
        startJob: async () => {
          started += 1;
          if (started === 2) throw new Error("no token to give");
          return { token: "t", checkRunId: 1, oidc: null };
        },
      },
    },
  );

  await expect(running).rejects.toThrow("no token to give");
});

test("an embedder that cannot take an event ends the run with its error (attack: a log line that crashes the runner)", async () => {
  const running = runYaml(
    "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo hi; sleep 30}]}}",
    {
      onEvent: (event) => {
        if (event.kind === "log") throw new Error("cannot write");
      },
    },
  );

  await expect(running).rejects.toThrow("cannot write");
});
