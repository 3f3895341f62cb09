import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/formats/read.ts";
import { memorySource } from "../../src/syntax/source.ts";
import { corpusBytes, corpusEntries, hasCorpus } from "../support/corpus.ts";

const folder = resolve(import.meta.dirname, "../fixtures");
const formats = ["sarif", "junit"];
const fixtures = formats.flatMap((format) =>
  readdirSync(resolve(folder, format)).map((name) => {
    const input = readdirSync(resolve(folder, format, name)).find((file) => file.startsWith("input.")) ?? "";
    return [`${format}/${name}`, readFileSync(resolve(folder, format, name, input))] as const;
  }),
);

async function expectSameReading(bytes: Buffer): Promise<void> {
  const counted = await readReport(memorySource(bytes));
  const kept = await readReport(memorySource(bytes), { finding: () => {}, test: () => {} });

  expect(counted).toEqual(kept);
}

describe("a report reads the same whether its records are kept or only counted", () => {
  it.each(fixtures)("fixture %s", (_, bytes) => expectSameReading(bytes));

  it.skipIf(!hasCorpus).each(corpusEntries().filter(({ format }) => formats.includes(format)))(
    "$file",
    (entry) => expectSameReading(corpusBytes(entry)),
  );
});
