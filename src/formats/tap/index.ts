import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "tap",
  title: "Test Anything Protocol (TAP)",
  specification: "https://testanything.org/tap-version-14-specification.html",
  formats: ["tap"],
  kinds: ["tests"],
  // A cut inside the last line, or behind it, leaves a document that keeps its plan.
  showsTruncation: false,
  matches: looksLikeTap,
  load: () => import("./read.ts"),
};

/** Something of TAP that other text does not have: `go test` prints `ok`, too, but no number behind it. */
const telling = /^(?:TAP version \d+\s*$|\d+\.\.\d+(?:\s|$)|(?:not )?ok \d+(?:\s|$)|Bail out!)/;

function looksLikeTap(outline: Outline): boolean {
  return outline.syntax === "text" && outline.lines.some((line) => telling.test(line));
}
