import { describe, expect, it } from "vitest";
import { planOf } from "../../../src/cli/judge/next-version.ts";
import type { Relation } from "../../../src/domain/instance/channel.ts";
import type { Publication } from "../../../src/ports/publication.ts";

const known = <T>(value: T) => ({ state: "known", value }) as const;

/** Tags by name with how the commit stands to each, and what lies between. */
function plan(tags: Readonly<Record<string, Relation>>, messages: readonly string[] = ["fix: round"]) {
  const job = {
    tags: async () => known(Object.keys(tags).map((name) => ({ name, commit: name }))),
    commitsSince: async (earlier: string | null) => {
      const relation: Relation = earlier === null ? "ahead" : (tags[earlier] ?? "diverged");
      const commits = relation === "ahead" ? messages.map((message) => ({ sha: "a", message })) : [];
      return known({ relation, commits });
    },
  } as unknown as Publication;
  return planOf(job, "c".repeat(40));
}

describe("the version of a release", () => {
  it("is the first where there was none, and follows the newest one that the commit has behind it", async () => {
    expect(await plan({})).toMatchObject({ version: "0.1.0" });
    expect(await plan({ "v1.2.0": "ahead", "v1.1.0": "ahead" })).toMatchObject({ version: "1.2.1" });
    expect(await plan({ "v1.2.0": "ahead" }, ["docs: tell", "feat!: drop"])).toMatchObject({
      version: "2.0.0",
    });
  });

  it("is none where a version that is out holds the commit, or is it", async () => {
    expect(await plan({ "v1.2.0": "behind" })).toBeNull();
    expect(await plan({ "v1.2.0": "same", "v1.1.0": "ahead" })).toBeNull();
  });

  it("goes on by itself on an older line, which newer lines do not stop", async () => {
    expect(await plan({ "v2.1.0": "diverged", "v1.2.0": "ahead" })).toMatchObject({ version: "1.2.1" });
    expect(await plan({ "v1.2.1": "diverged", "v1.2.0": "ahead" }, ["feat: add"])).toMatchObject({
      version: "1.3.0",
    });
  });

  it("is never one that is out on another line", async () => {
    await expect(plan({ "v1.3.0": "diverged", "v1.2.0": "ahead" }, ["feat: add"])).rejects.toThrow(
      "expected v1.3.0 to be free",
    );
  });

  it("is not guessed where too many lines lie between", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, number) => [`v${number + 1}.0.0`, "diverged"] as const),
    );

    await expect(plan(many)).rejects.toThrow("expected a version among the 50 newest");
  });
});
