import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { PolicyText } from "../../../src/policy/document/document.ts";
import { parsePlatformPolicy } from "../../../src/policy/platform/platform-file.ts";
import { parseProductConfig } from "../../../src/policy/product/product-file.ts";
import { parseScanner } from "../../../src/policy/scanners/scanner-file.ts";
import { parseBaseline } from "../../../src/policy/waivers/baseline-file.ts";
import { parseWaiver } from "../../../src/policy/waivers/waiver-file.ts";

const page = readFileSync("docs/reference/policy.md", "utf8");

/** As GitHub names the sections of a page. */
const sections = [...page.matchAll(/^## (.*)$/gm)].map(([, title = ""]) =>
  title
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, "")
    .replaceAll(" ", "-"),
);

it.each<[string, string, (source: PolicyText) => unknown]>([
  ["the platform policy", "keys-of-the-platform-policy", parsePlatformPolicy],
  ["a product configuration", "keys-of-the-product-configuration", parseProductConfig],
  ["a waiver", "keys-of-a-waiver", parseWaiver],
  ["the baseline", "keys-of-the-baseline", parseBaseline],
  ["a scanner", "scannerskindyml-of-an-instance", (source) => parseScanner(source, "sast")],
])("a mistake in %s leads to the section that lists its keys", (_what, section, parse) => {
  expect(sections).toContain(section);
  expect(() => parse({ path: "a.yml", text: "[]\n" })).toThrow(UserError);
  expect(() => parse({ path: "a.yml", text: "[]\n" })).toThrow(
    expect.objectContaining({
      hint: `Correct the value; docs/reference/policy.md#${section} lists all keys.`,
    }),
  );
});
