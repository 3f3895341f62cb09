import type { DiagnosticCode } from "../domain/report/diagnostic.ts";

/**
 * A report that cannot be understood, found somewhere deep in a parser. `readReport` is the only place that
 * catches it; it becomes a diagnostic there, so that nothing above ever sees an exception.
 */
export class ReportFault extends Error {
  override readonly name = "ReportFault";
  readonly code: DiagnosticCode;
  /** JSON pointer, or `line N`. */
  readonly at: string;

  constructor(code: DiagnosticCode, message: string, at: string) {
    super(message);
    this.code = code;
    this.at = at;
  }
}
