import type { ReportSink } from "../../domain/report/sink.ts";
import { LineCursor } from "../../syntax/lines/cursor.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { GoProfile } from "./profile.ts";

export const reader: ReportReader = {
  id: "go-coverprofile",
  title: "Go cover profile",
  specification: "https://pkg.go.dev/golang.org/x/tools/cover",
  formats: ["go-coverprofile"],
  kinds: ["coverage"],
  showsTruncation: false,
  matches: isProfile,
  read: (source: ByteSource, sink: ReportSink) => new GoProfile(new LineCursor(source), sink).read(),
};

function isProfile(outline: Outline): boolean {
  return (
    outline.syntax === "text" && /^mode: \w/.test(outline.lines.find((line) => line.trim() !== "") ?? "")
  );
}
