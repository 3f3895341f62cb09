import { describe, expect, it } from "vitest";
import type { SourceNeed } from "../../../src/domain/facts/source-facts.ts";
import { type EmulatedGitHub, emulatedGitHub, factsFrom, pullReference } from "./emulated.ts";
import { largeSeed } from "./large.ts";

const base: readonly SourceNeed[] = ["branch-rules", "change", "files", "reviews", "checks"];

interface Asked {
  readonly calls: Readonly<Record<string, number>>;
  /** REST requests that were sent word for word twice; a repeated query shows in the number of calls. */
  readonly repeated: readonly string[];
  readonly total: number;
}

/** What a run asks for these facts, which must all be known. */
async function asking(github: EmulatedGitHub, needs: readonly SourceNeed[]): Promise<Asked> {
  const change = await pullReference(github, 5);
  github.github.log.clear();
  const facts = await factsFrom(github, { change, needs, actors: ["cy"] });
  const { entries } = github.github.log;
  const requests = entries
    .filter(({ operation }) => operation !== "graphql")
    .map(({ method, path, query }) => `${method} ${path}?${query}`);
  const calls: Record<string, number> = {};
  for (const { operation } of entries) calls[operation ?? ""] = (calls[operation ?? ""] ?? 0) + 1;
  expect(facts.calls.rest + facts.calls.graphql).toBe(entries.length);
  expect(facts.repository.state).toBe("known");
  return {
    calls,
    repeated: requests.filter((request, index) => requests.indexOf(request) !== index),
    total: entries.length,
  };
}

describe("the calls of a pull request", () => {
  it.each([30, 250, 1_200])("of %i files: six, and one for each hundred files", async (files) => {
    const github = await emulatedGitHub(largeSeed({ files }));

    const { calls, repeated, total } = await asking(github, base);

    const pages = Math.ceil(files / 100);
    expect(calls).toEqual({
      "pulls/get": 1,
      "pulls/list-files": pages,
      "pulls/list-reviews": 1,
      "repos/get-branch-rules": 1,
      "checks/list-for-ref": 1,
      "repos/get-combined-status-for-ref": 1,
      graphql: 1,
    });
    expect(total).toBe(6 + pages);
    expect(repeated).toEqual([]);
  });

  it("CODEOWNERS is two more, whatever its size", async () => {
    const github = await emulatedGitHub(largeSeed({ files: 30, owners: 250 }));

    const { calls, repeated, total } = await asking(github, [...base, "codeowners"]);

    expect(total).toBe(7 + 2);
    expect(calls).toMatchObject({ graphql: 2, "repos/codeowners-errors": 1 });
    expect(repeated).toEqual([]);
  });

  it.each([
    [1, 1],
    [100, 1],
    [101, 2],
    [250, 3],
  ])("the access of %i owners is %i more", async (owners, questions) => {
    const github = await emulatedGitHub(largeSeed({ files: 30, owners }));

    const { total, repeated } = await asking(github, [...base, "codeowners", "owners-access"]);

    expect(total).toBe(7 + 2 + questions);
    expect(repeated).toEqual([]);
  });
});
