import { describe, expect, it } from "vitest";
import { type EmulatedPlatform, emulatedPlatform } from "../../support/emulated-platform.ts";
import { gate, governed } from "./governed.ts";

/** Fails at the first attempt only. */
const flaky = `name: Gate
on: pull_request
jobs:
  steady:
    runs-on: ubuntu-24.04
    outputs:
      word: \${{ steps.say.outputs.word }}
    steps:
      - id: say
        run: echo "word=kept-\${{ github.run_attempt }}" >> "$GITHUB_OUTPUT"
  shaky:
    needs: steady
    runs-on: ubuntu-24.04
    steps:
      - run: test "$GITHUB_RUN_ATTEMPT" = 2
  gate:
    if: always()
    needs: [steady, shaky]
    runs-on: ubuntu-24.04
    steps:
      - run: echo "heard \${{ needs.steady.outputs.word }}"
      - run: test "\${{ needs.shaky.result }}" = success
`;

async function red(workflow = flaky) {
  const platform = await emulatedPlatform(governed({ workflow }));
  const sha = await platform.push({
    ...{ repository: "acme/app", branch: "fees", author: "ana" },
    files: { a: "1\n" },
  });
  const number = await platform.open({ head: "fees", as: "ana" });
  const [run] = await runsOf(platform, sha);
  return { platform, sha, number, run: run?.id ?? 0 };
}

async function runsOf(platform: EmulatedPlatform, sha: string) {
  const { body } = await platform.ask("GET", `/repos/acme/app/actions/runs?head_sha=${sha}`);
  return (
    body as { workflow_runs: { id: number; run_attempt: number; conclusion: string; status: string }[] }
  ).workflow_runs;
}

async function jobsOf(platform: EmulatedPlatform, run: number) {
  const { body } = await platform.ask("GET", `/repos/acme/app/actions/runs/${run}/jobs`);
  const { jobs } = body as { jobs: { name: string; conclusion: string; run_attempt: number }[] };
  return Object.fromEntries(jobs.map(({ name, conclusion }) => [name, conclusion]));
}

const merge = (platform: EmulatedPlatform, number: number) =>
  platform.ask("PUT", `/repos/acme/app/pulls/${number}/merge`, {});

describe("a run", () => {
  it("whose failed jobs run again keeps the others, and its newest attempt counts", async () => {
    const { platform, sha, number, run } = await red();
    expect(await jobsOf(platform, run)).toEqual({ steady: "success", shaky: "failure", gate: "failure" });
    expect((await merge(platform, number)).status).toBe(405);

    const again = await platform.ask(
      "POST",
      `/repos/acme/app/actions/runs/${run}/rerun-failed-jobs`,
      {},
      "ben",
    );
    await platform.settle();

    expect(again.status).toBe(201);
    expect(await runsOf(platform, sha)).toMatchObject([
      { run_attempt: 2, conclusion: "success", actor: { login: "ana" }, triggering_actor: { login: "ben" } },
    ]);
    expect(await jobsOf(platform, run)).toEqual({ steady: "success", shaky: "success", gate: "success" });
    const heard = platform.events.flatMap(({ attempt, event }) =>
      event.kind === "log" && event.line.startsWith("heard") ? [`${attempt} ${event.line}`] : [],
    );
    expect(heard).toEqual(["1 heard kept-1", "2 heard kept-1"]);
    const first = await platform.ask("GET", `/repos/acme/app/actions/runs/${run}/attempts/1`);
    expect(first.body).toMatchObject({ run_attempt: 1, conclusion: "failure" });
    expect((await merge(platform, number)).status).toBe(200);
  });

  it("that runs again as a whole and fails takes back what it had allowed", async () => {
    const turning = gate.replace('test "$(cat verdict)" = pass', 'test "$GITHUB_RUN_ATTEMPT" = 1');
    const { platform, number, run } = await red(turning);

    await platform.ask("POST", `/repos/acme/app/actions/runs/${run}/rerun`, {}, "ben");
    const during = await merge(platform, number);
    await platform.settle();

    expect(during.body).toMatchObject({ message: expect.stringContaining("is in progress") });
    expect((await merge(platform, number)).body).toMatchObject({
      message: expect.stringContaining("is failing"),
    });
  });

  it("that is cancelled ends as cancelled, and lets nothing be merged", async () => {
    const slow = gate.replace('test "$(cat verdict)" = pass', "sleep 60");
    const platform = await emulatedPlatform(governed({ workflow: slow }));
    const push = { repository: "acme/app", branch: "fees", author: "ana" };
    const sha = await platform.push({ ...push, files: { a: "1\n" } });
    await platform.ask("POST", "/repos/acme/app/pulls", { head: "fees", title: "feat: fees", base: "main" });
    await expect.poll(() => platform.events.some(({ event }) => event.kind === "step-started")).toBe(true);
    const [run] = await runsOf(platform, sha);

    const answer = await platform.ask("POST", `/repos/acme/app/actions/runs/${run?.id}/cancel`);
    await platform.settle();

    expect(answer.status).toBe(202);
    expect(await runsOf(platform, sha)).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
    expect((await merge(platform, 1)).status).toBe(405);
  }, 20_000);

  it("gives way to the run of a newer push in its concurrency group", async () => {
    const grouped = gate
      .replace("jobs:", "concurrency:\n  group: fees\n  cancel-in-progress: true\njobs:")
      .replace('test "$(cat verdict)" = pass', "test -e b || sleep 60");
    const platform = await emulatedPlatform(governed({ workflow: grouped }));
    const push = { repository: "acme/app", branch: "fees", author: "ana" };
    const older = await platform.push({ ...push, files: { a: "1\n" } });
    await platform.ask("POST", "/repos/acme/app/pulls", { head: "fees", title: "feat: fees", base: "main" });
    await expect.poll(() => platform.events.some(({ event }) => event.kind === "step-started")).toBe(true);

    const newer = await platform.push({ ...push, files: { b: "1\n" } });
    await platform.settle();

    expect(await runsOf(platform, older)).toMatchObject([{ conclusion: "cancelled" }]);
    expect(await runsOf(platform, newer)).toMatchObject([{ conclusion: "success" }]);
  }, 20_000);
});

describe("two pushes that race", () => {
  it("both land, each is judged by itself, and only the last one's verdict counts", async () => {
    const platform = await emulatedPlatform(governed());
    const push = { repository: "acme/app", branch: "fees", author: "ana" };
    await platform.push({ ...push, files: { a: "1\n" } });
    const number = await platform.open({ head: "fees", as: "ana" });

    const [bad, good] = await Promise.all([
      platform.push({ ...push, files: { verdict: "fail\n" } }),
      platform.push({ ...push, files: { verdict: "pass\n", b: "1\n" } }),
    ]);
    await platform.settle();

    expect(await runsOf(platform, bad)).toMatchObject([{ conclusion: "failure" }]);
    expect(await runsOf(platform, good)).toMatchObject([{ conclusion: "success" }]);
    const { body } = await platform.ask("GET", `/repos/acme/app/pulls/${number}`);
    expect(body).toMatchObject({ commits: 3, head: { sha: good }, mergeable_state: "clean" });
  });
});
