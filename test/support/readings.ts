import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Component, Dependency, VexStatement } from "../../src/domain/component/component.ts";
import type { Finding } from "../../src/domain/finding/finding.ts";
import type { Metric, ThresholdResult } from "../../src/domain/performance/metric.ts";
import type { Reading } from "../../src/domain/report/reading.ts";
import type { TestCase } from "../../src/domain/tests/test-case.ts";
import { memorySource } from "../../src/syntax/source.ts";
import { readReport } from "./read-report.ts";

/** A reading, with the values that were told on the way to it. */
export interface Told {
  readonly reading: Reading;
  readonly tests: readonly TestCase[];
  readonly findings: readonly Finding[];
  readonly subjects: readonly Component[];
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
  readonly statements: readonly VexStatement[];
  readonly metrics: ReadonlyMap<string, number>;
  readonly thresholds: readonly ThresholdResult[];
  /** Codes of the diagnostics, in their order. */
  readonly codes: readonly string[];
}

/** Reads a text, or a value as JSON. */
export function read(report: unknown): Told {
  const tests: TestCase[] = [];
  const findings: Finding[] = [];
  const subjects: Component[] = [];
  const components: Component[] = [];
  const dependencies: Dependency[] = [];
  const statements: VexStatement[] = [];
  const metrics = new Map<string, number>();
  const thresholds: ThresholdResult[] = [];
  const text = typeof report === "string" ? report : JSON.stringify(report);
  const reading = readReport(memorySource(Buffer.from(text)), {
    test: (test) => tests.push(test),
    finding: (finding) => findings.push(finding),
    subject: (subject) => subjects.push(subject),
    component: (component) => components.push(component),
    dependency: (dependency) => dependencies.push(dependency),
    vex: (statement) => statements.push(statement),
    metric: ({ name, value }: Metric) => metrics.set(name, value),
    threshold: (threshold) => thresholds.push(threshold),
  });
  const codes = reading.diagnostics.map(({ code }) => code);
  return {
    reading,
    tests,
    findings,
    subjects,
    components,
    dependencies,
    statements,
    metrics,
    thresholds,
    codes,
  };
}

/** Text of `test/fixtures/<format>/<name>/input.*`. */
export function fixtureText(format: string, name = "good"): string {
  const folder = resolve(import.meta.dirname, "../fixtures", format, name);
  const input = readdirSync(folder).find((file) => file.startsWith("input."));
  return readFileSync(resolve(folder, input ?? "input"), "utf8");
}

/** A fixture after changes: each JSON pointer gets its value, or loses its key where that is undefined. */
export function changed(format: string, changes: Readonly<Record<string, unknown>>, name = "good"): unknown {
  const report: unknown = JSON.parse(fixtureText(format, name));
  for (const [pointer, value] of Object.entries(changes)) {
    const at = pointer.lastIndexOf("/");
    const parent = valueAt(report, pointer.slice(0, at)) as Record<string, unknown>;
    const key = pointer.slice(at + 1);
    if (value === undefined) delete parent[key];
    else parent[key] = value;
  }
  return report;
}

/** The value at a JSON pointer; no key may hold a slash. */
export function valueAt(report: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], report);
}
