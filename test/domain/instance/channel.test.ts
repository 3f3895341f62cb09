import { describe, expect, it } from "vitest";
import { type ChannelMove, commitsHeld, formerOf, isWithin } from "../../../src/domain/instance/channel.ts";

const move = (before: string | null, after: string): ChannelMove => ({
  before,
  after,
  at: "t",
  actor: "ana",
});

describe("a rollback", () => {
  it("leads to what the channel was at before", () => {
    expect(formerOf([move(null, "a"), move("a", "b"), move("b", "c")], "c")).toBe("b");
  });

  it("leads further back the second time, never forward again", () => {
    const moves = [move(null, "a"), move("a", "b"), move("b", "c"), move("c", "b")];

    expect(commitsHeld(moves)).toEqual(["a", "b"]);
    expect(formerOf(moves, "b")).toBe("a");
  });

  it("leads nowhere from the first commit, from none, and from one that GitHub did not record", () => {
    expect(formerOf([move(null, "a")], "a")).toBeNull();
    expect(formerOf([], "a")).toBeNull();
    expect(formerOf([move(null, "a"), move("a", "b")], "x")).toBeNull();
  });

  it("knows what was before the record begins", () => {
    expect(formerOf([move("a", "b")], "b")).toBe("a");
  });
});

it("a commit is a branch's own only if it is in it", () => {
  const relations = ["same", "behind", "ahead", "diverged", "unrelated"] as const;

  expect(relations.filter(isWithin)).toEqual(["same", "behind"]);
});
