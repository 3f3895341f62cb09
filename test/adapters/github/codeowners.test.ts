import { describe, expect, it } from "vitest";
import type { SourceNeed } from "../../../src/domain/facts/source-facts.ts";
import { type EmulatedGitHub, emulatedGitHub, factsFrom, pullReference } from "./emulated.ts";
import { codeowners, shopSeed as seed } from "./shop.ts";

async function ask(github: EmulatedGitHub, needs: readonly SourceNeed[], token = "job") {
  return factsFrom(github, { token, change: await pullReference(github, 5), needs, actors: ["cy"] });
}

describe("CODEOWNERS", () => {
  it("is that of the base commit, read in two calls", async () => {
    const github = await emulatedGitHub(seed);

    const { codeowners: fact, calls } = await ask(github, ["codeowners"]);

    expect(fact).toMatchObject({
      state: "known",
      value: { path: ".github/CODEOWNERS", text: codeowners, bytes: codeowners.length },
    });
    // The third is the repository itself.
    expect(calls).toEqual({ rest: 2, graphql: 1, notModified: 0 });
  });

  it("has owners whose access is known: a team through its own grant, a stranger not at all (T8)", async () => {
    const github = await emulatedGitHub(seed);

    const { owners, calls } = await ask(github, ["owners-access"]);

    const byName = new Map(
      owners.state === "known" ? owners.value.map(({ owner, access }) => [owner, access]) : [],
    );
    expect(byName.get("@ana")).toEqual({ state: "known", value: "write" });
    expect(byName.get("@acme/payments")).toEqual({ state: "known", value: "write" });
    expect(byName.get("@ghost")).toMatchObject({ state: "known" });
    expect(byName.get("@ghost")).not.toEqual({ state: "known", value: "write" });
    expect(calls.graphql).toBe(2);
  });
});

describe("the tree", () => {
  it("and the template are those of the base commit", async () => {
    const github = await emulatedGitHub(seed);

    const { tree, template } = await ask(github, ["tree", "template"]);

    expect(tree).toEqual({
      state: "known",
      value: [".github/CODEOWNERS", ".github/PULL_REQUEST_TEMPLATE.md", "src/a.ts", "src/b.ts"],
    });
    expect(template).toEqual({ state: "known", value: "## Why\n" });
  });
});
