import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ledgerBranch } from "../../../src/domain/ledger/layout.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { accountOf, ledgerIn, outcomeOf, ledgerSeed as seed } from "../../support/shop-ledger.ts";
import { tinyEntry } from "../../support/tiny-ledger.ts";

describe("the ledger of a repository", () => {
  it("does not exist before its first entry, which makes a branch without any source", async () => {
    const gh = await emulatedGitHub(seed);
    const ledger = await ledgerIn(gh);

    expect(await ledger.read()).toEqual({ state: "known", value: null });
    expect(outcomeOf(await ledger.append(tinyEntry(0)))).toEqual({ state: "appended", index: 0, size: 1 });

    const { faults, entries, commit } = await accountOf(ledger);
    expect({ faults, entries }).toEqual({ faults: [], entries: [tinyEntry(0)] });
    expect(commit?.isSigned).toBe(true);
    const { body } = await gh.get(`/repos/acme/shop/commits?sha=${ledgerBranch}`);
    expect(body).toMatchObject([{ parents: [{}] }, { parents: [] }]);
  });

  it("has the same entry once, however often it is brought", async () => {
    const gh = await emulatedGitHub(seed);
    const ledger = await ledgerIn(gh);

    await ledger.append(tinyEntry(0));
    await ledger.append(tinyEntry(1));

    expect(outcomeOf(await ledger.append(tinyEntry(0)))).toEqual({ state: "present", index: 0, size: 2 });
    expect((await accountOf(ledger)).entries).toHaveLength(2);
  });

  it("takes nothing more where somebody has changed it", async () => {
    const gh = await emulatedGitHub(seed);
    const ledger = await ledgerIn(gh);
    await ledger.append(tinyEntry(0));
    const content = Buffer.from("x").toString("base64");
    const junk = { message: "x", content, branch: ledgerBranch };
    expect((await gh.send("PUT", "/repos/acme/shop/contents/junk", junk)).status).toBe(201);

    expect(outcomeOf(await ledger.append(tinyEntry(1)))).toMatchObject({
      ...{ state: "faulty", faults: [{ code: "foreign-file" }] },
    });
  });

  it("grows under the rules of its branch as an instance sets them, and nobody takes it back", async () => {
    const ruleset = JSON.parse(readFileSync("workflows/rulesets/ledgers.json", "utf8"));
    const gh = await emulatedGitHub({ ...seed, organizations: { acme: { rulesets: [ruleset] } } });
    const ledger = await ledgerIn(gh);
    await ledger.append(tinyEntry(0));
    const git = await gh.github.git(gh.github.repository("acme/shop"));
    const first = (await git.run(["rev-parse", `refs/heads/${ledgerBranch}~1`])).trim();
    const path = `/repos/acme/shop/git/refs/heads/${ledgerBranch}`;

    expect(outcomeOf(await ledger.append(tinyEntry(1)))).toMatchObject({ state: "appended", index: 1 });
    expect((await gh.send("PATCH", path, { sha: first, force: true })).status).toBe(422);
    expect((await gh.send("DELETE", path)).status).toBe(422);
    expect((await accountOf(ledger)).entries).toHaveLength(2);
  });

  it("takes no word for a commit that GitHub did not sign", async () => {
    const gh = await emulatedGitHub(seed);
    const ledger = await ledgerIn(gh);
    await ledger.append(tinyEntry(0));
    gh.github.repository("acme/shop").verifications.clear();

    expect((await accountOf(ledger)).commit?.isSigned).toBe(false);
  });

  it("says at once what the token may not do", async () => {
    const gh = await emulatedGitHub(seed);
    const reader = await ledgerIn(gh, "reader");

    expect(await reader.append(tinyEntry(0))).toMatchObject({ state: "unknown", cause: "permission" });
    await (await ledgerIn(gh)).append(tinyEntry(0));
    expect(await reader.append(tinyEntry(1))).toMatchObject({ state: "unknown", cause: "permission" });
    expect((await accountOf(reader)).entries).toHaveLength(1);
  });

  it("gives up where the same is refused again and again", async () => {
    const gh = await emulatedGitHub({
      ...seed,
      repositories: {
        "acme/shop": {
          ...seed.repositories["acme/shop"],
          rulesets: [
            {
              ...{ name: "all", target: "branch", enforcement: "active", bypass_actors: [] },
              conditions: { ref_name: { include: ["~ALL"], exclude: [] } },
              rules: [{ type: "creation" }],
            },
          ],
        },
      },
    });

    const refused = await (await ledgerIn(gh)).append(tinyEntry(0));

    expect(refused).toMatchObject({ state: "unknown" });
    expect(refused).toHaveProperty("why", expect.stringContaining("creations being restricted"));
  });
});

describe("writers at the same time", () => {
  it("whose answers are lost after the commit are all in, and none twice", async () => {
    const gh = await emulatedGitHub(seed);
    const writers = await Promise.all(Array.from({ length: 3 }, () => ledgerIn(gh)));
    gh.github.faults.add({ kind: "reset-after-commit", operation: "graphql", nth: 1, times: 2 });

    const answers = await Promise.all(writers.map((ledger, number) => ledger.append(tinyEntry(number))));

    expect(answers.map(({ state }) => state)).toEqual(["known", "known", "known"]);
    expect(gh.github.log.entries.filter(({ fault }) => fault === "reset-after-commit")).toHaveLength(2);
    const { faults, entries } = await accountOf(await ledgerIn(gh));
    expect(faults).toEqual([]);
    expect(entries.map(({ run }) => run).sort()).toEqual([1000, 1001, 1002]);
  });
});
