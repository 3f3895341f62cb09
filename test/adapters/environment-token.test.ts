import { expect, it } from "vitest";
import { environmentToken } from "../../src/adapters/environment-token.ts";

it("takes the first variable that is not empty, and masks what it holds", () => {
  const masked: string[] = [];
  const runner = { mask: (secret: string) => void masked.push(secret) };
  const environment = { FIRST: "", SECOND: "ghs_two", THIRD: "ghs_three" };

  expect(environmentToken(["NONE", "FIRST", "SECOND", "THIRD"], environment, runner)).toBe("ghs_two");
  expect(environmentToken(["NONE", "FIRST"], environment, runner)).toBeUndefined();
  expect(masked).toEqual(["ghs_two"]);
});
