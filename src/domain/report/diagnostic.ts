/**
 * What can be wrong with a report. `fatal` ones mean that it must never read as clean: nothing it says, not even
 * "no findings", is evidence.
 */
export const diagnosticCodes = {
  empty: { fatal: true, title: "The file has no content." },
  "not-a-report": {
    fatal: true,
    title: "The file is an HTML page or plain text where a report was expected.",
  },
  "unsupported-format": { fatal: true, title: "The content matches no format that is read." },
  "ambiguous-format": { fatal: true, title: "The content matches more than one format." },
  "unsupported-version": { fatal: true, title: "The format is known, this version of it is not." },
  malformed: { fatal: true, title: "The content breaks the syntax or the shape of its format." },
  truncated: { fatal: true, title: "The content ends before its format does." },
  "duplicate-key": {
    fatal: true,
    title: "An object names one key twice, so readers would disagree about it.",
  },
  "forbidden-entity": { fatal: true, title: "The XML declares or uses an entity, which is refused." },
  "too-deep": { fatal: true, title: "The content is nested deeper than any real report." },
  "too-large": { fatal: true, title: "One value is larger than any real report needs." },
  encoding: { fatal: true, title: "The bytes are not valid in the encoding they claim." },
  "tool-error": { fatal: true, title: "The tool wrote an error in place of its results." },
  "run-failed": { fatal: true, title: "The report says that the run it describes failed or was cut short." },
  "no-tests": { fatal: true, title: "The report lists no executed test." },
  "no-records": { fatal: true, title: "The report lists nothing that was measured or inspected." },
  "totals-without-records": { fatal: true, title: "The report claims totals for which it lists no records." },
  "partial-scan": { fatal: false, title: "The tool could not analyse some of its input." },
  "unknown-value": {
    fatal: false,
    title: "A value is outside its vocabulary; it is counted as the worst it could mean.",
  },
  "skipped-input": { fatal: false, title: "The tool left out some of its input." },
  note: { fatal: false, title: "Something a reader of the verdict should know." },
} as const satisfies Record<string, { fatal: boolean; title: string }>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** One remark about a report. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** What was expected and what was found. */
  readonly message: string;
  /** JSON pointer, `line N`, or empty for the whole file. */
  readonly at: string;
}

/** Tells whether the remark forbids reading the report as clean. */
export function isFatal(diagnostic: Diagnostic): boolean {
  return diagnosticCodes[diagnostic.code].fatal;
}

const incomplete: readonly DiagnosticCode[] = ["partial-scan", "skipped-input"];

/** Tells whether the tool says by the remark that it did not look at everything. */
export function isIncomplete({ code }: Diagnostic): boolean {
  return incomplete.includes(code);
}
