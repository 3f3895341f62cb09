import { describe, expect, it } from "vitest";
import type { StoredAnswer } from "../../../src/adapters/github/etag-store.ts";
import { audit } from "../../../src/cli/audit/audit.ts";
import { progressLine } from "../../../src/cli/audit/audit-progress.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { badWorkflow, fleet, good, owners, run, twoGood } from "../../support/fleet.ts";
import { memoryPorts } from "../../support/memory-ports.ts";

describe("audit of an organisation", () => {
  it("says yes only when every repository was seen and is clean", async () => {
    const gh = await emulatedGitHub(fleet(twoGood));

    const { code, report } = await run(gh);

    expect(report.summary.blind).toEqual([]);
    expect(report).toMatchObject({ schemaVersion: 1, state: "clean", total: 2, incomplete: null });
    expect(code).toBe(0);
  });

  it("names what is wrong and keeps classes apart; none is dropped", async () => {
    const gh = await emulatedGitHub(
      fleet({
        "acme/api": { files: { ...good, ".github/workflows/gate.yml": badWorkflow } },
        "acme/old": { files: good, archived: true },
        "acme/docs": { files: { "README.md": "hi", ".github/CODEOWNERS": owners } },
      }),
    );

    const { code, report } = await run(gh);

    const classes = Object.fromEntries(report.repositories.map((one) => [one.repository, one.class]));
    expect(classes).toEqual({ "acme/api": "active", "acme/old": "archived", "acme/docs": "docs-only" });
    expect(report.repositories.find(({ class: kind }) => kind === "archived")?.state).toBe("skipped");
    const [api] = report.repositories;
    const found = api?.kinds?.filter(({ findings }) => findings.length > 0).map(({ id }) => id);
    expect(found).toContain("unpinned-action");
    expect(code).toBe(1);
  });

  it("asks two requests a repository, organisation rulesets once, and second time gets 304", async () => {
    const names = Array.from({ length: 12 }, (_, index) => [`acme/r${index}`, { files: good }]);
    const gh = await emulatedGitHub(fleet(Object.fromEntries(names)));
    const etags = new Map<string, StoredAnswer>();

    const first = await run(gh, [], { etags });
    const spent = gh.github.log.entries.length;
    const second = await run(gh, [], { etags });

    const again = gh.github.log.entries.slice(spent);
    expect(first.code).toBe(0);
    expect(second.code).toBe(0);
    const ofFleet = gh.github.log.entries
      .slice(0, spent)
      .filter(({ path }) => path.startsWith("/repos/acme/r"));
    expect(ofFleet.length).toBeLessThanOrEqual(2 * 12 + 1);
    expect(again.filter(({ status }) => status === 304).length / again.length).toBeGreaterThanOrEqual(0.9);
  });

  it("proves all of it with --deep: settings, runners, secrets and owners of every file", async () => {
    const seed = fleet({ "acme/api": { files: good, actions: { sha_pinning_required: true } } });
    const gh = await emulatedGitHub(seed);

    const { code, report } = await run(gh, ["--deep"]);

    expect(report.repositories[0]?.kinds).toEqual([]);
    expect(code).toBe(0);
  });

  it("reads a CODEOWNERS that GraphQL cut, whole", async () => {
    const long = `${"# padding\n".repeat(60_000)}${owners}`;
    const gh = await emulatedGitHub(
      fleet({ "acme/api": { files: { ...good, ".github/CODEOWNERS": long } } }),
    );

    const { code } = await run(gh);

    expect(code).toBe(0);
    expect(gh.github.log.entries.map(({ operation }) => operation)).toContain("repos/get-content");
  });

  it("shares the work out among shards without a gap", async () => {
    const names = Array.from({ length: 7 }, (_, index) => [`acme/r${index}`, { files: good }]);
    const gh = await emulatedGitHub(fleet(Object.fromEntries(names)));

    const parts = [await run(gh, ["--shard", "1/2"]), await run(gh, ["--shard", "2/2"])];

    const seen = parts.flatMap(({ report }) => report.repositories.map(({ repository }) => repository));
    expect(seen.sort()).toEqual(names.map(([name]) => name).sort());
  });
});

describe("words of the audit", () => {
  it.each([
    [[]],
    [["--org", "-x"]],
    [["--org", "acme", "--shard", "3/2"]],
    [["--org", "acme", "--shard", "0/2"]],
    [["--org", "acme", "--format", "pdf"]],
    [["--org", "acme", "--canary", "a..b"]],
    [["--org", "acme", "more"]],
  ])("refuses %j", async (words) => {
    await expect(audit(words, memoryPorts().ports)).rejects.toMatchObject({ code: "usage" });
  });

  it("tells how far it is", () => {
    expect(progressLine({ count: 300, done: 100, expected: 1_000, elapsedMs: 120_000 })).toBe(
      "400 of 1000, 150 a minute, about 4 min left",
    );
  });
});
