import { describe, expect, it } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { init } from "../../../src/cli/instance/init.ts";
import { org } from "../../../src/cli/org/org.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { organizationSeed, platformPermissions, runAs } from "../../support/instance-scene.ts";

const writes = (gh: EmulatedGitHub): readonly string[] =>
  gh.github.log.entries
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path}`);

const api: NonNullable<Seed["repositories"]>[string] = {
  visibility: "private",
  files: { "main.ts": "1\n" },
  pulls: [
    { number: 1, title: "feat: fees", author: "ben", head: "fees", commits: [{ files: { "a.ts": "1\n" } }] },
    {
      number: 2,
      title: "feat: rates",
      author: "ben",
      head: "rates",
      commits: [{ files: { "b.ts": "1\n" } }],
    },
    {
      number: 3,
      title: "feat: notes",
      author: "ben",
      head: "notes",
      base: "old",
      commits: [{ files: { c: "1" } }],
    },
  ],
  branches: { old: { commits: [{ files: { o: "1" } }] } },
  runs: [{ workflow: ".github/workflows/pull-request.yml", ref: "rates", event: "pull_request" }],
};

async function instance(more: Partial<Seed> = {}): Promise<EmulatedGitHub> {
  const gh = await emulatedGitHub(organizationSeed({ repositories: { "acme/api": api }, ...more }));
  const { code } = await runAs(gh, init, ["acme"]);
  expect(code).toBe(0);
  const properties = [
    { property_name: "assaygate-ring", value: "canary" },
    { property_name: "assaygate-profile", value: "container" },
  ];
  const values = { repository_names: ["api"], properties };
  const { status } = await gh.send("PATCH", "/orgs/acme/properties/values", values, { as: "platform" });
  expect(status).toBe(204);
  gh.github.log.clear();
  return gh;
}

function enforcement(gh: EmulatedGitHub): Record<string, string> {
  const { rulesets } = gh.github.organization("acme");
  return Object.fromEntries(rulesets.map(({ body }) => [body.name, body.enforcement]));
}

describe("org plan", () => {
  it("says what differs and which pull requests would wait for ever, and writes nothing", async () => {
    const gh = await instance();

    const { code, text } = await runAs(gh, org, ["plan", "acme"]);

    expect(text).toContain("~ would    environment production of acme/api: is made");
    expect(text).toContain("same     ruleset assaygate-canary: as the code says (evaluate)");
    expect(text).toContain("1 open pull requests would wait for ever");
    expect(text).toMatch(/acme\/api\/pull\/1\n/);
    expect(writes(gh)).toEqual([]);
    expect(code).toBe(1);
  });

  it("labels what somebody changed by hand", async () => {
    const gh = await instance();
    const [canary] = gh.github.organization("acme").rulesets;
    if (canary === undefined) throw new Error("expected a ruleset");
    const all = (canary.body.rules ?? []) as readonly { type?: string }[];
    const rules = all.filter(({ type }) => type !== "required_signatures");
    const bypass = { actor_type: "Team", actor_id: 1, bypass_mode: "always" } as const;
    canary.body = {
      ...canary.body,
      rules,
      bypass_actors: [bypass],
      enforcement: "active",
    } as typeof canary.body;

    const { code, text } = await runAs(gh, org, ["plan", "acme", "--format", "json"]);

    const { steps } = JSON.parse(text) as { steps: { title: string; changes?: object[] }[] };
    expect(steps.find(({ title }) => title === "ruleset assaygate-canary")?.changes).toEqual([
      {
        at: "bypass_actors",
        from: '{"actor_id":1,"actor_type":"Team","bypass_mode":"always"}',
        to: null,
        effect: "tightened",
      },
      {
        at: "rules.required_signatures",
        from: null,
        to: '{"type":"required_signatures"}',
        effect: "tightened",
      },
    ]);
    expect(code).toBe(1);
  });

  it("is undecided where a repository's pull requests cannot be read", async () => {
    const { pull_requests: _, ...few } = platformPermissions;
    const tokens = {
      platform: { user: "ana" },
      few: { app: true, owner: "acme", permissions: { ...few, administration: "write" } },
    } as const;
    const gh = await instance({ tokens });

    const { code, text } = await runAs(gh, org, ["plan", "acme"], { token: "few" });

    expect(text).toMatch(/\? acme\/api: .*pull-requests: read/);
    expect(code).toBe(2);
  });
});

describe("org apply", () => {
  it("activates one ring only, nudges what would hang, and has nothing left to do", async () => {
    const gh = await instance();

    const { code, text } = await runAs(gh, org, [
      "apply",
      "acme",
      "--activate",
      "--ring",
      "canary",
      "--nudge",
    ]);

    expect(text).toContain('tightened enforcement: "evaluate" -> "active"');
    expect(enforcement(gh)).toEqual({
      "assaygate-canary": "active",
      "assaygate-ledgers": "active",
      "assaygate-stable": "evaluate",
    });
    expect(text).toContain("+ done     pull request acme/api#1: is closed and opened again");
    expect(writes(gh).filter((call) => call.includes("/pulls/"))).toEqual([
      "PATCH /repos/acme/api/pulls/1",
      "PATCH /repos/acme/api/pulls/1",
    ]);
    const { body } = await gh.get("/repos/acme/api/pulls/1", { as: "platform" });
    expect((body as { state: string }).state).toBe("open");
    expect(code).toBe(0);

    const after = await runAs(gh, org, ["plan", "acme"]);
    expect(after.text).not.toContain("would    ");
    expect(after.code).toBe(0);

    const back = await runAs(gh, org, ["apply", "acme", "--suspend"]);
    expect(back.text).toContain('loosened  enforcement: "active" -> "evaluate"');
    expect(enforcement(gh)).toEqual({
      "assaygate-canary": "evaluate",
      "assaygate-ledgers": "active",
      "assaygate-stable": "evaluate",
    });
  });

  it("stops at the first refusal and nudges nobody", async () => {
    const gh = await instance();
    gh.github.organization("acme").rulesets.splice(0);

    const { code, text } = await runAs(gh, org, ["apply", "acme", "--nudge"], { token: "reader" });

    expect(text).toMatch(/✗ refused/);
    expect(text).toMatch(/not done ruleset assaygate-stable/);
    expect(writes(gh)).toEqual([]);
    expect(code).toBe(2);
  });

  it("says which pull request stays closed where GitHub does not open it again", async () => {
    const gh = await instance({
      faults: [{ kind: "status", operation: "pulls/update", nth: 2, status: 422 }],
    });

    const { code, text } = await runAs(gh, org, ["apply", "acme", "--nudge"]);

    expect(text).toMatch(/✗ refused {2}pull request acme\/api#1: .*is closed now: open it again by hand/);
    expect(code).toBe(2);
  });

  it("is refused words that contradict each other, and an organisation without an instance", async () => {
    const gh = await emulatedGitHub(organizationSeed());

    await expect(runAs(gh, org, ["apply", "acme", "--activate", "--suspend"])).rejects.toThrow("got both");
    await expect(runAs(gh, org, ["plan", "acme"])).rejects.toThrow("expected an instance");
    await expect(runAs(gh, org, ["destroy", "acme"])).rejects.toThrow("expected plan, apply");
  });
});
