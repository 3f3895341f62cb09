import { describe, expect, it } from "vitest";
import { ruleSuites } from "../../../sandbox/github/rules/suites.ts";
import { bypassWatcher } from "../../../src/adapters/github/bypass-watcher.ts";
import { GitHubClient } from "../../../src/adapters/github/client.ts";
import { hostsOf } from "../../../src/adapters/github/hosts.ts";
import { bypassWatch } from "../../../src/cli/audit/bypass-watch.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { memoryPorts } from "../../support/memory-ports.ts";

const now = "2026-11-22T01:00:00Z";
const permissions = {
  contents: "write",
  administration: "write",
  issues: "write",
  metadata: "read",
} as const;

function watched(repository: object = {}): Promise<EmulatedGitHub> {
  return emulatedGitHub({
    now,
    frozen: true,
    users: { ana: {} },
    repositories: { "ana/api": { files: { "main.ts": "1\n" }, ...repository } },
    tokens: {
      watcher: { app: true, permissions },
      job: { repository: "ana/api", permissions: { contents: "read" } },
    },
  });
}

async function run(
  gh: EmulatedGitHub,
  words: readonly string[] = [],
  { token = "watcher", journals = new Map<string, unknown[]>() } = {},
) {
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  const client = new GitHubClient({ token: gh.tokens[token] ?? "", hosts, version: "0.0.0", waits });
  const { ports, told } = memoryPorts({ watchers: bypassWatcher(client), journals, now });
  const code = await bypassWatch(["ana/api", "--state", "marks.jsonl", ...words], ports);
  return { code, told, text: told.printed.join("") };
}

/** GitHub records what the canary's push was judged. */
async function recordCanary(gh: EmulatedGitHub): Promise<void> {
  const { body } = await gh.get("/repos/ana/api/branches/assaygate-canary", { as: "watcher" });
  const after = (body as { commit: { sha: string } }).commit.sha;
  const ref = "refs/heads/assaygate-canary";
  const about = {
    actor: "ana",
    before: "0".repeat(40),
    at: "2026-11-22T00:30:00Z",
    evaluation: null,
    rules: [],
  };
  ruleSuites
    .of(gh.github.repository("ana/api"))
    .push({ id: gh.github.nextId(), after, ref, result: "pass", ...about });
}

async function issues(gh: EmulatedGitHub): Promise<readonly { title: string; body: string }[]> {
  const { body } = await gh.get("/repos/ana/api/issues", { as: "watcher" });
  return body as readonly { title: string; body: string }[];
}

describe("bypass-watch", () => {
  it("is blind until its own canary shows up, then clean", async () => {
    const gh = await watched();
    const first = await run(gh, ["--push-canary"]);
    const second = await run(gh);
    await recordCanary(gh);
    const third = await run(gh);

    expect(first.code).toBe(2);
    expect(first.text).toContain("no canary was pushed");
    expect(first.text).toContain("--push-canary pushes what the next watch looks for");
    expect(third.text).not.toContain("Blind");
    expect(second.code).toBe(2);
    expect(second.text).toContain("does not show up");
    expect(third).toMatchObject({ code: 0 });
  });

  it("opens one incident for each bypass, however often it watches", async () => {
    const gh = await watched({
      rule_suites: [{ actor: "ana", result: "bypass", pushed_at: "2026-11-21T12:00:00Z" }],
    });
    await run(gh, ["--push-canary"], { journals: new Map() });
    await recordCanary(gh);
    const journals = new Map<string, unknown[]>();

    const first = await run(gh, ["--open-issues"], { journals });
    const again = await run(gh, ["--open-issues"], { journals });
    const forgotten = await run(gh, ["--open-issues"], { journals: new Map() });

    expect(first.code).toBe(1);
    expect(first.text).toContain("ana pushed");
    expect(again.code).toBe(0);
    expect(forgotten.code).toBe(1);
    const opened = await issues(gh);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.title).toContain("Rules bypassed on refs/heads/main");
    expect(opened[0]?.body).toContain("post-mortem");
  });

  it("is a finding where somebody is exempt: nothing is recorded of them", async () => {
    const rules = [{ type: "deletion" }];
    const conditions = { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } };
    const bypass_actors = [{ actor_type: "DeployKey", actor_id: null, bypass_mode: "exempt" }];
    const about = { name: "main", target: "branch", enforcement: "active" };
    const gh = await watched({ rulesets: [{ ...about, conditions, rules, bypass_actors }] });

    const { code, text } = await run(gh);

    expect(code).toBe(1);
    expect(text).toContain("is exempt from ruleset");
  });

  it("is blind with a token that may not see rule suites", async () => {
    const gh = await watched();

    const { code, text } = await run(gh, [], { token: "job" });

    expect(code).toBe(2);
    expect(text).toContain("rule suites could not be read");
  });

  it("is bad input for an unknown repository, without a token, and with a state that is none", async () => {
    const gh = await watched();
    const { ports } = memoryPorts();
    const journals = new Map<string, unknown[]>([["marks.jsonl", [{ repository: "ana/api" }]]]);

    await expect(bypassWatch(["ana/api"], ports)).rejects.toMatchObject({ code: "invalid-input" });
    await expect(run(gh, [], { journals })).rejects.toMatchObject({ code: "invalid-input" });
    await expect(bypassWatch(["api"], ports)).rejects.toMatchObject({ code: "usage" });
  });

  it("prints JSON with a version", async () => {
    const { text } = await run(await watched(), ["--format", "json"]);

    expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, repository: "ana/api", state: "blind" });
  });
});
