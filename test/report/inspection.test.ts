import { expect, it } from "vitest";
import { inspectionOf } from "../../src/report/inspection.ts";
import { reportFact } from "../support/verdicts.ts";

it("leaves out what the format does not have, and keeps the published order of keys", () => {
  const inspection = inspectionOf("reports/junit.xml", reportFact("reports/junit.xml").reading);
  expect(Object.keys(inspection)).toEqual([
    ...["schemaVersion", "file", "format", "kinds", "tool", "clean"],
    ...["records", "disagreements", "diagnostics"],
  ]);
});
