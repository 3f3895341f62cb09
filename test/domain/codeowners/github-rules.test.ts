import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { OwnersIndex } from "../../../src/domain/codeowners/owners-index.ts";
import { parseCodeowners } from "../../../src/domain/codeowners/parse.ts";
import { expressionOf } from "../../support/naive-codeowners.ts";
import { differences, githubRules } from "./github-rules.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../../docs/reference/codeowners.md"), "utf8");
const cell = (text: string): string => `\`${text}\``;

describe.each(githubRules)("$pattern ($source)", ({ pattern, says, owns, leaves }) => {
  const index = new OwnersIndex(parseCodeowners(`${pattern} @ana`).rules);

  it(`means: ${says}`, () => {
    for (const path of owns) expect(index.ownershipOf(path), path).toMatchObject({ state: "owned" });
    for (const path of leaves) expect(index.ownershipOf(path), path).toEqual({ state: "unmatched" });
  });

  it("means the same to the naive matcher of the tests", () => {
    const expression = expressionOf(pattern);

    for (const path of owns) expect(expression.test(path), path).toBe(true);
    for (const path of leaves) expect(expression.test(path), path).toBe(false);
  });

  it("stands on the page", () => {
    const row = `| ${cell(pattern)} | ${says} | ${owns.map(cell).join(", ")} | ${leaves.map(cell).join(", ")} |`;

    expect(page).toContain(row);
  });
});

it.each(differences)("the page lists the difference in $pattern", ({ pattern, path, reason, clause }) => {
  expect(page).toContain(`| ${cell(pattern)} | ${cell(path)} | ${reason} | ${clause} |`);
});
