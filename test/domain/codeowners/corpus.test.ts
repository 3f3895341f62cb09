import { describe, expect, it } from "vitest";
import { OwnersIndex } from "../../../src/domain/codeowners/owners-index.ts";
import { parseCodeowners } from "../../../src/domain/codeowners/parse.ts";
import { type CorpusEntry, corpusBytes, corpusEntries, hasCorpus } from "../../support/corpus.ts";
import { differences } from "./github-rules.ts";

const entries = corpusEntries().filter(({ kind }) => kind === "codeowners");
const files = entries.filter(({ format }) => format === "codeowners");
const truths = entries.filter(({ format }) => format === "ground-truth");

interface Truth {
  readonly name: string;
  readonly pattern: string;
  readonly paths: Readonly<Record<string, boolean>>;
}
const truthsOf = (entry: CorpusEntry): Truth[] => JSON.parse(corpusBytes(entry).toString("utf8")) as Truth[];

/** Our answer; a path that ends with a slash asks for all that is below. */
function owns(pattern: string, path: string): boolean {
  const index = new OwnersIndex(parseCodeowners(`${pattern} @ana`).rules);
  const ownership = path.endsWith("/") ? index.ownershipBelow(path) : index.ownershipOf(path);
  return ownership.state === "owned";
}

describe.skipIf(!hasCorpus)("the corpus of CODEOWNERS", () => {
  it.each(files)("counts what $file holds", (entry) => {
    const { rules, invalid, isOversize } = parseCodeowners(corpusBytes(entry).toString("utf8"));
    const texts = rules.map(({ text }) => text);

    expect({ isOversize, invalid }).toEqual({ isOversize: false, invalid: [] });
    expect(entry.facts).toMatchObject({
      rules: rules.length,
      rulesWithoutOwners: rules.filter(({ owners }) => owners.length === 0).length,
      distinctOwners: new Set(rules.flatMap(({ owners }) => owners)).size,
      distinctPatterns: new Set(texts).size,
      negationPatterns: texts.filter((text) => text.startsWith("!")).length,
      bracketPatterns: texts.filter((text) => /[[\]]/.test(text)).length,
    });
  });

  it.each(truths)("agrees with $file but for the differences that are listed", (entry) => {
    const cases = truthsOf(entry).flatMap(({ pattern, paths }) =>
      Object.entries(paths).map(([path, theirs]) => ({ pattern, path, theirs, ours: owns(pattern, path) })),
    );
    const apart = cases.filter(({ theirs, ours }) => theirs !== ours);

    expect(cases).toHaveLength(Number(entry.facts["pathCases"]));
    expect(cases.filter(({ theirs }) => theirs)).toHaveLength(Number(entry.facts["expectMatch"]));
    expect(apart).toEqual(
      differences.map(({ pattern, path, theirs, ours }) => ({ pattern, path, theirs, ours })),
    );
  });
});
