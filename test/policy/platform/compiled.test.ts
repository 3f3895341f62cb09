import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compiledFormOf, compilePolicy } from "../../../src/policy/platform/compiled.ts";
import { parsePlatformPolicy } from "../../../src/policy/platform/platform-file.ts";

const path = "policy/platform.yml";
const text = readFileSync(new URL("../../../policy/platform.yml", import.meta.url), "utf8");
const parsed = parsePlatformPolicy({ path, text });
const compiled = compilePolicy(text, parsed);

describe("the compiled form of a policy", () => {
  it("is what reading the text gives", () => {
    const file = compiledFormOf({ path, text }, compiled);

    expect(file?.content).toEqual(parsed.content);
    expect(file?.digest).toBe(parsed.digest);
    expect(file?.path).toBe(path);
  });

  it("names places by their pointer", () => {
    expect(compiledFormOf({ path, text }, compiled)?.locate(["severity", "high"])).toBe(
      "policy/platform.yml#/severity/high",
    );
  });

  it.each([
    ["another value", text.replace("80", "70")],
    ["one blank more", `${text} `],
    ["no text", ""],
  ])("is not used for %s", (_, edited) => {
    expect(compiledFormOf({ path, text: edited }, compiled)).toBeNull();
  });
});
