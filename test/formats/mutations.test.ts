import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readers } from "../../src/formats/index.ts";
import { outlineOf } from "../../src/formats/outline.ts";
import type { ReportReader } from "../../src/formats/reader.ts";
import type { ReportListener } from "../../src/formats/tally.ts";
import { inspectionOf } from "../../src/report/inspection.ts";
import { memorySource } from "../../src/syntax/source.ts";
import {
  cutAtEachTenth,
  type Mutation,
  notReports,
  rewritten,
  syntaxOf,
  withDeepNesting,
  withDoubledKeys,
  withEntities,
  withGarbage,
  withNul,
  withOtherKeys,
  withOtherRoot,
  withPrototypeKeys,
} from "../support/mutations.ts";
import { readReport } from "../support/read-report.ts";

const root = resolve(import.meta.dirname, "../..");

/** In these formats the keys of the root are names of files, so that a further key is a further record. */
const mapRoots = new Set(["istanbul-final", "istanbul-summary"]);

const namesOfPrototype = Object.getOwnPropertyNames(Object.prototype);

interface Outcome {
  readonly isClean: boolean;
  /** All that was told, in its order, and its sum. */
  readonly told: string;
  /** The sum alone, without remarks. */
  readonly sum: string;
}

function outcomeOf(bytes: Buffer): Outcome {
  const told: unknown[] = [];
  const take = (kind: string) => (value: unknown) => told.push([kind, value]);
  const listener: ReportListener = {
    test: take("test"),
    fileCoverage: take("fileCoverage"),
    finding: take("finding"),
    subject: take("subject"),
    component: take("component"),
    dependency: take("dependency"),
    vex: take("vex"),
    metric: take("metric"),
    threshold: take("threshold"),
  };
  const reading = readReport(memorySource(bytes), listener);
  const inspection = inspectionOf("", reading);
  return {
    isClean: reading.clean,
    told: JSON.stringify([inspection, told]),
    sum: JSON.stringify({ ...inspection, diagnostics: [] }),
  };
}

/** Path of `test/fixtures/<reader>/good/input.*`, undefined where there is none. */
function goodFixtureOf(reader: ReportReader): string | undefined {
  const folder = resolve(root, "test/fixtures", reader.id, "good");
  const input = existsSync(folder) && readdirSync(folder).find((file) => file.startsWith("input."));
  return input ? resolve(folder, input) : undefined;
}

function expectNotClean(mutations: readonly Mutation[]): void {
  const clean = mutations.filter(({ bytes }) => outcomeOf(bytes).isClean);
  expect(clean.map(({ name }) => name)).toEqual([]);
}

/** Refused or read as the original, or else the mutation slipped through. */
function expectNotCleanOrSame(mutations: readonly Mutation[], original: Outcome, what: "told" | "sum"): void {
  const outcomes = mutations.map(({ name, bytes }) => ({ name, outcome: outcomeOf(bytes) }));
  const slipped = outcomes.filter(({ outcome }) => outcome.isClean && outcome[what] !== original[what]);
  expect(slipped.map(({ name }) => name)).toEqual([]);
}

function sidecarIsDocumented(reader: ReportReader): boolean {
  const page = resolve(root, "docs/reference/formats", `${reader.id}.md`);
  return existsSync(page) && readFileSync(page, "utf8").includes("sidecar");
}

describe("any format", () => {
  it.each(notReports)("G3: fails closed on $name", ({ bytes }) => {
    const reading = readReport(memorySource(bytes));

    expect(reading.clean).toBe(false);
    expect(reading.diagnostics).not.toEqual([]);
  });

  it.each(readers)("$id has a good fixture", (reader) => {
    expect(goodFixtureOf(reader)).toBeDefined();
  });
});

describe.each(readers.filter((reader) => goodFixtureOf(reader) !== undefined))("$id", (reader) => {
  const good = readFileSync(goodFixtureOf(reader) ?? "");
  const original = outcomeOf(good);

  it("reads its good fixture as clean", () => {
    const reading = readReport(memorySource(good));

    expect(reading.clean).toBe(true);
    expect(reader.formats).toContain(reading.format);
  });

  it("is claimed by no other reader, however much of it is seen", () => {
    for (const extent of ["start", "beginning", "whole"] as const) {
      const outline = outlineOf(memorySource(good), extent);

      expect(readers.filter(({ matches }) => matches(outline)).map(({ id }) => id)).toEqual([reader.id]);
    }
  });

  it("G4: fails closed when it is cut, or its page says that the sidecar tells", () => {
    const clean = cutAtEachTenth(good).filter(({ bytes }) => outcomeOf(bytes).isClean);

    if (reader.showsTruncation) expect(clean.map(({ name }) => name)).toEqual([]);
    else expect(clean.length === 0 || sidecarIsDocumented(reader)).toBe(true);
  });

  it.each(rewritten(good))("reads the same $name", ({ bytes }) => {
    expect(outcomeOf(bytes).told).toBe(original.told);
  });

  it("fails closed under another root", () => {
    expectNotClean([mapRoots.has(reader.id) ? withOtherKeys(good) : withOtherRoot(good)]);
  });

  it("G6: fails closed on ten thousand levels of nesting, wherever they are", () => {
    expectNotClean(withDeepNesting(good));
  });

  it("G6: fails closed on entities of its own", () => {
    expectNotClean(withEntities(good));
  });

  it("refuses a key that is named twice if it reads it", () => {
    expectNotCleanOrSame(withDoubledKeys(good), original, "told");
  });

  it("G7: takes the names of prototypes for ordinary keys", () => {
    const mutations = withPrototypeKeys(good);

    if (mapRoots.has(reader.id)) for (const { bytes } of mutations) outcomeOf(bytes);
    else for (const { bytes } of mutations) expect(outcomeOf(bytes).told).toBe(original.told);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(namesOfPrototype);
  });

  // A format of lines may pass over lines that it does not know, and its names may hold anything.
  const isLines = syntaxOf(good) === "text";

  it("fails closed on what follows its end", () => {
    if (isLines) expectNotCleanOrSame(withGarbage(good), original, "sum");
    else expectNotClean(withGarbage(good));
  });

  it("fails closed on NUL bytes that change what it says", () => {
    expectNotCleanOrSame(withNul(good), original, isLines ? "sum" : "told");
  });
});
