import { describe, expect, it } from "vitest";
import { ruleSuites } from "../../../sandbox/github/rules/suites.ts";
import { postureProperty } from "../../../src/domain/posture/posture-text.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { fleet, good, run, twoGood } from "../../support/fleet.ts";

const sha = "1".repeat(40);

describe("posture", () => {
  const canary = {
    branches: { "assaygate-canary": { commits: [{ date: "2026-11-21T01:00:00Z", files: { c: "1" } }] } },
  };

  async function watched(overrides: object = {}): Promise<EmulatedGitHub> {
    const gh = await emulatedGitHub(fleet({ "acme/api": { files: good, ...canary, ...overrides } }));
    const { body } = await gh.get("/repos/acme/api/branches/assaygate-canary", { as: "auditor" });
    const after = (body as { commit: { sha: string } }).commit.sha;
    const api = gh.github.repository("acme/api");
    ruleSuites.of(api).push({
      id: gh.github.nextId(),
      actor: "ana",
      before: sha,
      after,
      ref: "refs/heads/assaygate-canary",
      at: "2026-11-21T01:00:00Z",
      result: "pass",
      evaluation: null,
      rules: [],
    });
    return gh;
  }

  it("is published as it was seen, and reads back", async () => {
    const gh = await watched();

    const { code, report } = await run(gh, ["--publish"]);

    const value = "v1 2026-11-22T01:00Z bypass=none classic=none watch=clean";
    expect(report.publication).toEqual({ written: [{ repository: "acme/api", value }], withheld: [] });
    const { body } = await gh.get("/repos/acme/api/properties/values", { as: "auditor" });
    expect(body).toContainEqual({ property_name: postureProperty, value });
    expect(code).toBe(0);
  });

  it("says blind where no canary shows up, which is not clean", async () => {
    const gh = await emulatedGitHub(fleet({ "acme/api": { files: good } }));

    const { code, report } = await run(gh, ["--publish"]);

    expect(report.publication?.written[0]?.value).toContain("watch=blind");
    expect(code).toBe(2);
  });

  it("is withheld where a fact is unknown, and listed", async () => {
    const gh = await emulatedGitHub(fleet(twoGood));

    const { report } = await run(gh, ["--publish"], { token: "reader" });

    expect(report.publication?.written).toEqual([]);
    expect(report.publication?.withheld).toHaveLength(2);
  });

  it("is undecided where GitHub refuses the property", async () => {
    const gh = await watched();
    const organization = gh.github.organization("acme");
    organization.properties.splice(0);

    const { code, report } = await run(gh, ["--publish"]);

    expect(report.publication?.withheld[0]?.why).toContain("GitHub did not take it");
    expect(code).toBe(2);
  });

  it("shows a bypass as a finding", async () => {
    const gh = await watched({
      rule_suites: [{ actor: "ana", result: "bypass", pushed_at: "2026-11-21T12:00:00Z" }],
    });

    const { code, report } = await run(gh, ["--publish"]);

    const kinds = report.repositories[0]?.kinds?.map(({ id }) => id);
    expect(kinds).toContain("bypassed-rules");
    expect(report.publication?.written[0]?.value).toContain("watch=bypassed");
    expect(code).toBe(1);
  });
});
