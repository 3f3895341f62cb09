import { describe, expect, it } from "vitest";
import { nearest, suggest } from "../../../src/policy/document/nearest.ts";

describe("nearest", () => {
  const known = ["evidence", "values", "owner", "commands"];

  it.each([
    ["evidnce", "evidence"],
    ["Owner", "owner"],
    ["value", "values"],
    ["comands", "commands"],
    ["xyz", undefined],
    ["", undefined],
    ["a".repeat(65), undefined],
  ])("finds for %j the word %j", (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it("passes over known words that are too long to compare", () => {
    expect(nearest("abc", ["a".repeat(65)])).toBeUndefined();
  });

  it("names the nearest, else all, else tells to remove it", () => {
    expect(suggest("ownr", known)).toBe('Did you mean "owner"?');
    expect(suggest("zzzzzz", known)).toBe("Known here: evidence, values, owner, commands.");
    expect(suggest("zzz", [])).toBe("Remove it.");
  });
});
