import type { Reading } from "../domain/report/reading.ts";

/** What `assaygate inspect --format json` prints; a key is absent where the format has no such thing. */
export type Inspection = { readonly schemaVersion: 1; readonly file: string } & Omit<Reading, "revision">;

/** Puts a reading into the order and under the keys of the published JSON. */
export function inspectionOf(file: string, reading: Reading): Inspection {
  const { format, kinds, tool, clean, tests, coverage, findings, records, disagreements, diagnostics } =
    reading;
  return {
    schemaVersion: 1,
    file,
    format,
    kinds,
    tool,
    clean,
    ...(tests !== undefined && { tests }),
    ...(coverage !== undefined && { coverage }),
    ...(findings !== undefined && { findings }),
    records,
    disagreements,
    diagnostics,
  };
}
