import { describe, expect, it } from "vitest";
import { readers } from "../../src/formats/index.ts";
import { memorySource } from "../../src/syntax/source.ts";
import { type CorpusEntry, corpusBytes, corpusEntries, hasCorpus } from "../support/corpus.ts";
import { readReport } from "../support/read-report.ts";

/** Not reports for a gate: they serve the source stage. */
const otherKinds = new Set(["codeowners", "ground-truth", "git-log", "message"]);

/** The second wave: read as `unsupported format`, so never clean. Each leaves this list when its reader comes. */
const missingFormats = new Set([
  "pa11y-ci",
  "opencover",
  "cargo-audit",
  "dependency-check-xml",
  "snyk",
  "conftest",
  "kics",
  "terrascan",
  "tfsec",
  "ruff",
  "stylelint",
  "gatling",
  "jmeter-csv",
  "jmeter-xml",
  "spdx3-json",
]);

/** Facts that are no counts of records: claims of the report, or times that a reader does not sum. */
const notCounted = new Set(["summary", "rootSummary", "sumOfCaseTime"]);

const knownFormats = new Set(readers.flatMap((reader) => reader.formats));
const reports = corpusEntries().filter((entry) => !otherKinds.has(entry.format));
const read = reports.filter((entry) => knownFormats.has(entry.format));
const broken = reports.filter((entry) => "expect" in entry.facts);

/** The facts that are a count, or counts by name. */
function countedFacts(entry: CorpusEntry): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry.facts).filter(([name, fact]) => !notCounted.has(name) && isCount(fact)),
  );
}

function isCount(fact: unknown): boolean {
  if (typeof fact === "number") return true;
  return (
    typeof fact === "object" &&
    fact !== null &&
    !Array.isArray(fact) &&
    Object.values(fact).every((value) => typeof value === "number")
  );
}

describe.skipIf(!hasCorpus)("the corpus of real reports", () => {
  it("is read but for the formats that are named as missing", () => {
    const unread = new Set(
      reports.map((entry) => entry.format).filter((format) => !knownFormats.has(format)),
    );

    expect([...unread].sort()).toEqual([...missingFormats].sort());
  });

  it.each(read.filter((entry) => !("expect" in entry.facts)))("counts what $file holds", (entry) => {
    const reading = readReport(memorySource(corpusBytes(entry)));

    expect(reading.diagnostics.filter(({ code }) => code === "malformed")).toEqual([]);
    expect(reading.format).toBe(entry.format);
    expect(reading.clean).toBe(true);
    expect(reading.records).toMatchObject(countedFacts(entry));
  });

  it.each(read.filter((entry) => entry.facts["summaryDisagrees"] === true))(
    "says where $file contradicts itself",
    (entry) => {
      const reading = readReport(memorySource(corpusBytes(entry)));

      expect(reading.disagreements).not.toEqual([]);
    },
  );

  it.each(broken)("never reads $file as clean", (entry) => {
    expect(readReport(memorySource(corpusBytes(entry))).clean).toBe(false);
  });

  it.each(reports.filter((entry) => missingFormats.has(entry.format)))(
    "names the lacking format of $file",
    (entry) => {
      const reading = readReport(memorySource(corpusBytes(entry)));

      expect(reading.clean).toBe(false);
      expect(reading.diagnostics[0]?.message).toMatch(/^unsupported format: looks like /);
    },
  );
});
