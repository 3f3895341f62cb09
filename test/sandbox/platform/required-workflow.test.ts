import { describe, expect, it } from "vitest";
import { type EmulatedPlatform, emulatedPlatform } from "../../support/emulated-platform.ts";
import { type Governed, gate, governed } from "./governed.ts";

async function opened(scene: Governed, files: Readonly<Record<string, string>> = { a: "1\n" }) {
  const platform = await emulatedPlatform(governed(scene));
  const sha = await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files });
  const number = await platform.open({ head: "fees", as: "ana" });
  return { platform, number, sha };
}

const merge = (platform: EmulatedPlatform, number: number) =>
  platform.ask("PUT", `/repos/acme/app/pulls/${number}/merge`, {});

const stateOf = async (platform: EmulatedPlatform, number: number) =>
  ((await platform.ask("GET", `/repos/acme/app/pulls/${number}`)).body as { mergeable_state: string })
    .mergeable_state;

describe("a workflow that the organisation requires", () => {
  it("runs in the product from the instance's file, and lets it merge when it succeeds", async () => {
    const { platform, number, sha } = await opened({});

    const { body } = await platform.ask("GET", `/repos/acme/app/actions/runs?head_sha=${sha}`);
    expect(body).toMatchObject({
      workflow_runs: [
        {
          ...{ path: ".github/workflows/gate.yml", conclusion: "success", referenced_workflows: [] },
          workflow_url: expect.stringContaining("/repos/acme/app/actions/required_workflows/"),
        },
      ],
    });
    expect(await stateOf(platform, number)).toBe("clean");
    expect((await merge(platform, number)).status).toBe(200);
  });

  it("keeps a pull request from being merged while it fails", async () => {
    const { platform, number } = await opened({}, { verdict: "fail\n" });

    expect(await stateOf(platform, number)).toBe("blocked");
    const refused = await merge(platform, number);
    expect(refused.status).toBe(405);
    expect(refused.body).toMatchObject({
      message:
        'Repository rule violations found\n\nRequired workflow "acme/platform/.github/workflows/gate.yml" is failing.\n\n',
    });
  });

  it.each<[string, Governed]>([
    ["was renamed", { path: ".github/workflows/other.yml" }],
    ["cannot be reached", { access: "none" }],
    ["has no such event", { workflow: gate.replace("  pull_request:\n", "") }],
  ])("that %s never runs, and what waits for it is never merged", async (_, scene) => {
    const { platform, number } = await opened(scene);

    expect(platform.events).toEqual([]);
    expect(await stateOf(platform, number)).toBe("blocked");
    expect((await merge(platform, number)).body).toMatchObject({
      message: expect.stringContaining("is expected"),
    });
  });

  it("that skipped all its jobs did not succeed", async () => {
    const skipping = gate.replace("    runs-on", "    if: false\n    runs-on");

    const { platform, number, sha } = await opened({ workflow: skipping });

    const { body } = await platform.ask("GET", `/repos/acme/app/commits/${sha}/check-runs`);
    expect(body).toMatchObject({ check_runs: [{ name: "gate", conclusion: "skipped" }] });
    expect(await stateOf(platform, number)).toBe("blocked");
  });

  it("is not satisfied by a check of the same name that another workflow makes", async () => {
    const forged = gate.replace('test "$(cat verdict)" = pass', "true");
    const files = { verdict: "fail\n", ".github/workflows/gate.yml": forged };

    const { platform, number, sha } = await opened({}, files);

    const { body } = await platform.ask("GET", `/repos/acme/app/commits/${sha}/check-runs`);
    const { check_runs: runs } = body as { check_runs: { name: string; conclusion: string }[] };
    expect(runs.map(({ name, conclusion }) => `${name} ${conclusion}`).sort()).toEqual([
      "gate failure",
      "gate success",
    ]);
    expect((await merge(platform, number)).status).toBe(405);
  });

  it("does not hold anybody up while it is only evaluated, and counts when it becomes active", async () => {
    const { platform, number } = await opened({ enforcement: "evaluate" });
    const { platform: other, number: red } = await opened({ enforcement: "evaluate" }, { verdict: "fail\n" });

    expect((await merge(other, red)).status).toBe(200);
    const [ruleset] = platform.github.organization("acme").rulesets;
    await platform.ask("PUT", `/orgs/acme/rulesets/${ruleset?.id}`, { enforcement: "active" }, "olga");
    expect((await merge(platform, number)).status).toBe(200);
  });

  it("is not satisfied by the run of an older head", async () => {
    const { platform, number } = await opened({});

    await platform.push({
      ...{ repository: "acme/app", branch: "fees", author: "ana" },
      files: { verdict: "fail\n" },
    });

    expect((await merge(platform, number)).status).toBe(405);
    await platform.settle();
    expect((await merge(platform, number)).status).toBe(405);
  });
});
