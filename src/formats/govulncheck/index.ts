import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "govulncheck",
  title: "govulncheck JSON",
  specification: "https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck",
  formats: ["govulncheck"],
  kinds: ["dependencies"],
  showsTruncation: false,
  matches: (outline) => outline.syntax === "json" && isMessage(outline),
  load: () => import("./read.ts"),
};

/** The first message is the configuration; the others are told too, so that a stream without it is not foreign. */
function isMessage(outline: JsonOutline): boolean {
  if (outline.kindAt("/config/protocol_version") === "string") return true;
  const isLater = ["/SBOM/go_version", "/progress/message", "/osv/id", "/finding/osv"].some(
    (pointer) => outline.kindAt(pointer) === "string",
  );
  return isLater && outline.isStream;
}
