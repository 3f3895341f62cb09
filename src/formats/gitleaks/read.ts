import type { Finding, Place } from "../../domain/finding/finding.ts";
import { rate } from "../../domain/finding/severity.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { type Leak, leak } from "./schema.ts";

/** Reads the array of leaks that Gitleaks 7 and 8 write; neither names its version in it. */
export function read(source: ByteSource, sink: ReportSink): void {
  const byRule = new Map<string, number>();
  const files = new Set<string>();
  sink.tool({ name: "gitleaks", version: null });
  const findings = readDocument(
    new JsonCursor(source),
    each(leak, (one) => {
      byRule.set(one.rule, (byRule.get(one.rule) ?? 0) + 1);
      files.add(one.file);
      sink.finding(findingOf(one));
    }),
  );
  sink.record("findings", findings);
  sink.record("byRule", byRule);
  sink.record("files", files.size);
}

/** Gitleaks rates nothing: the severity of a leak is for the policy to say. */
function findingOf(one: Leak): Finding {
  return {
    ruleId: one.rule,
    aliases: [],
    rating: rate({}),
    message: `${one.rule} found a secret${one.commit === "" ? "" : ` in commit ${one.commit.slice(0, 12)}`}`,
    place: placeOf(one),
  };
}

/** A line of a commit never moves, so it serves as the identity that a line of the work tree cannot be. */
function placeOf({ file, line, commit }: Leak): Place {
  return {
    type: "file",
    path: file,
    ...(line !== undefined && line > 0 && { line }),
    ...(commit !== "" && { lineHash: `${commit}:${line ?? 0}` }),
  };
}
