import { expect, it } from "vitest";
import { renderJson } from "../../src/report/json.ts";

it("writes JSON that reads back and holds no old workflow command (G1)", () => {
  const value = { "##[add-mask]": ["###[", "\\##[", "\n::error::x"] };
  const text = renderJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toContain("##[");
  expect(text).not.toMatch(/^\s*::/m);
});
