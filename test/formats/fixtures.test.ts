import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readers } from "../../src/formats/index.ts";
import { inspectionOf } from "../../src/report/inspection.ts";
import { memorySource } from "../../src/syntax/source.ts";
import { readReport } from "../support/read-report.ts";

const folder = resolve(import.meta.dirname, "../fixtures");

interface Case {
  readonly format: string;
  readonly name: string;
  readonly input: string;
  readonly expected: unknown;
}

/** `test/fixtures/<format>/<case>/` holds `input.*`, `expected.json` and a README on where the input came from. */
function casesOf(format: string): Case[] {
  const root = resolve(folder, format);
  if (!existsSync(root)) return [];
  return readdirSync(root).map((name) => {
    const input = readdirSync(resolve(root, name)).find((file) => file.startsWith("input."));
    const expected: unknown = JSON.parse(readFileSync(resolve(root, name, "expected.json"), "utf8"));
    return { format, name, input: resolve(root, name, input ?? "input"), expected };
  });
}

describe("fixtures", () => {
  it.each(readers.flatMap((reader) => casesOf(reader.id)))(
    "reads $format/$name as expected",
    ({ input, expected }) => {
      const reading = readReport(memorySource(readFileSync(input)));

      const { schemaVersion: _, file: __, ...inspection } = inspectionOf("", reading);
      expect(inspection).toEqual(expected);
    },
  );
});
