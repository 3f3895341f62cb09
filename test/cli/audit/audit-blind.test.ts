import { describe, expect, it } from "vitest";
import { audit } from "../../../src/cli/audit/audit.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { fleet, run, twoGood } from "../../support/fleet.ts";
import { memoryPorts } from "../../support/memory-ports.ts";

describe("audit that cannot see", () => {
  it("is bad input for an unknown organisation, never no findings", async () => {
    const gh = await emulatedGitHub(fleet(twoGood));

    await expect(run(gh, ["--org", "nobody"])).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("is undecided for a token of somebody else, never no findings", async () => {
    const gh = await emulatedGitHub(fleet(twoGood));

    const { code, report } = await run(gh, [], { token: "stranger" });

    expect(code).toBe(2);
    expect(report.state).toBe("undecided");
  });

  it("is bad input without a token", async () => {
    const { ports, told } = memoryPorts();

    await expect(audit(["--org", "acme"], ports)).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("GITHUB_TOKEN"),
    });
    expect(told.printed).toEqual([]);
  });

  it("is undecided where the token sees too little, and names the permission", async () => {
    const gh = await emulatedGitHub(fleet(twoGood));

    const { code, report } = await run(gh, [], { token: "reader" });

    expect(code).toBe(2);
    expect(report.state).toBe("undecided");
    expect(report.summary.blind.map(({ needs }) => needs)).toContain("contents: read");
  });

  it("is undecided for an organisation without a repository", async () => {
    const gh = await emulatedGitHub(fleet({}));

    expect((await run(gh)).code).toBe(2);
  });

  it("takes smaller pages when GitHub cannot make large ones", async () => {
    const gh = await emulatedGitHub(
      fleet(twoGood, { faults: [{ kind: "status", status: 502, operation: "graphql", nth: 1, times: 4 }] }),
    );

    expect((await run(gh)).code).toBe(0);
  });

  it("goes on where it was interrupted, and asks again what broke", async () => {
    const gh = await emulatedGitHub(fleet(twoGood));
    const journals = new Map<string, unknown[]>();
    gh.github.faults.add({
      kind: "status",
      status: 503,
      operation: "repos/get-branch-rules",
      nth: 2,
      times: 100,
    });

    const broken = await run(gh, ["--state", "s"], { journals });
    const journal = journals.get("s/acme-1-of-1.jsonl") ?? [];
    const kept = journal.length;
    gh.github.faults.replace([]);
    const resumed = await run(gh, ["--state", "s"], { journals });
    const anew = await run(gh, ["--state", "s"], { journals });

    expect(broken.code).toBe(2);
    expect(kept).toBe(3);
    expect(resumed.code).toBe(0);
    expect(resumed.told.log.join()).toContain("1 already done");
    expect(anew.told.log.join()).not.toContain("already done");
  });

  it("does not go on with the state of another audit", async () => {
    const gh = await emulatedGitHub(fleet(twoGood));
    const start = {
      audit: 1,
      organization: "other",
      shard: { index: 1, of: 1 },
      isDeep: false,
      isWatching: false,
    };
    const journals = new Map<string, unknown[]>([
      ["s/acme-1-of-1.jsonl", [{ ...start, startedAt: "2026-11-22T00:00:00Z" }]],
    ]);

    await expect(run(gh, ["--state", "s"], { journals })).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("refuses a state that is none", async () => {
    const gh = await emulatedGitHub(fleet(twoGood));
    const journals = new Map<string, unknown[]>([["s/acme-1-of-1.jsonl", [{ audit: 2 }]]]);

    await expect(run(gh, ["--state", "s"], { journals })).rejects.toMatchObject({ code: "invalid-input" });
  });
});
