import { describe, expect, it } from "vitest";
import { openOrRenew } from "../../src/cli/own-pull.ts";
import type { OpenPull } from "../../src/domain/organization/hanging.ts";

const wanted = { title: "chore: adopt", body: "why", head: "assaygate/adopt", base: "main" };

const open: OpenPull = {
  ...{ number: 7, url: "https://github.example/acme/api/pull/7", headCommit: "c".repeat(40) },
  ...{ base: "main", head: "assaygate/adopt", isOwn: true, hasHead: true, isAutoMerging: false },
};

async function shownWith(pulls: readonly OpenPull[]) {
  const asked: string[] = [];
  const shown = await openOrRenew(
    {
      pulls: async () => ({ state: "known", value: pulls }),
      openPull: async ({ head }) => {
        asked.push(`opened ${head}`);
        return { state: "known", value: "new" };
      },
      renewPull: async (number) => {
        asked.push(`renewed ${number}`);
        return { state: "known", value: "old" };
      },
    },
    wanted,
  );
  return { asked, shown };
}

describe("a pull request of ours", () => {
  it("is opened where there is none", async () => {
    const { asked, shown } = await shownWith([]);

    expect(asked).toEqual(["opened assaygate/adopt"]);
    expect(shown).toEqual({ state: "known", value: { url: "new", isNew: true } });
  });

  it("is renewed in place where it is open", async () => {
    const { asked, shown } = await shownWith([{ ...open, head: "other" }, open]);

    expect(asked).toEqual(["renewed 7"]);
    expect(shown).toEqual({ state: "known", value: { url: "old", isNew: false } });
  });

  it.each([
    [
      "of a fork, from a branch of the same name and commit (a stranger's words would become ours)",
      { isOwn: false },
    ],
    ["into another branch", { base: "release/1" }],
  ])("is none that somebody opened %s", async (_, differently) => {
    const { asked } = await shownWith([{ ...open, ...differently }]);

    expect(asked).toEqual(["opened assaygate/adopt"]);
  });

  it("is not opened where nobody could look whether there is one", async () => {
    const unknown = { state: "unknown", why: "no answer" } as const;
    const never = async () => ({ state: "known", value: "" }) as const;
    const shown = await openOrRenew(
      { pulls: async () => unknown, openPull: never, renewPull: never },
      wanted,
    );

    expect(shown).toBe(unknown);
  });
});
