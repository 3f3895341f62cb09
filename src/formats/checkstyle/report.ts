import { oneLine } from "../../domain/finding/message.ts";
import { rate } from "../../domain/finding/severity.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace, XmlVisitor } from "../../syntax/xml/walk.ts";

/** `SeverityLevel` of Checkstyle; what other tools write in its place is unknown. */
const vocabulary = new Set(["error", "warning", "info"]);

/** What Checkstyle writes for a file on which it broke down (`XMLLogger`, `Checker.processFiles`). */
const breakdown = /^Got an exception - /;

/** Listens to a Checkstyle XML document: errors inside files, and exceptions of the tool itself. */
export class CheckstyleReport implements XmlVisitor {
  readonly #sink: ReportSink;
  readonly #bySeverity = new Counter();
  #path: string | undefined;
  #files = 0;
  #findings = 0;
  #unknown = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  open(element: XmlElement, place: XmlPlace): void {
    if (place.depth === 0) {
      this.#sink.tool({ name: "Checkstyle", version: element.attribute("version") ?? null });
    } else if (element.name === "file") {
      this.#files++;
      this.#path = element.attribute("name");
    } else if (element.name === "error") this.#addFinding(element);
    else if (element.name === "exception") place.keepText();
  }

  close(name: string, text: string): void {
    if (name === "file") this.#path = undefined;
    else if (name === "exception") this.#diagnoseBreakdown(text);
  }

  finish(): void {
    this.#sink.record("files", this.#files);
    this.#sink.record("findings", this.#findings);
    this.#sink.record("bySeverity", this.#bySeverity.counts);
    if (this.#unknown > 0) {
      const message = `expected a severity of error, warning or info, found none of them in ${this.#unknown} findings`;
      this.#sink.diagnose("unknown-value", message);
    }
    if (this.#files === 0) {
      this.#sink.diagnose(
        "note",
        "lists no file: Checkstyle itself lists every file, others only those with findings",
      );
    }
  }

  #addFinding(element: XmlElement): void {
    const severity = element.attribute("severity");
    this.#findings++;
    this.#bySeverity.add(severity ?? "(absent)");
    if (severity === undefined || !vocabulary.has(severity.toLowerCase())) this.#unknown++;
    const message = oneLine(element.attribute("message") ?? "");
    if (breakdown.test(message)) this.#diagnoseBreakdown(message);
    this.#sink.finding({
      ruleId: element.attribute("source") ?? "(no rule)",
      aliases: [],
      rating: rate({ label: severity }),
      message,
      place: this.#place(element),
    });
  }

  #diagnoseBreakdown(found: string): void {
    this.#sink.diagnose(
      "tool-error",
      `expected the file to be checked, found ${JSON.stringify(oneLine(found))}`,
    );
  }

  #place(element: XmlElement) {
    if (this.#path === undefined) return { type: "none" } as const;
    const written = element.attribute("line") ?? "";
    const line = /^\d{1,9}$/.test(written) ? Number(written) : 0;
    return { type: "file", path: this.#path, ...(line > 0 && { line }) } as const;
  }
}
