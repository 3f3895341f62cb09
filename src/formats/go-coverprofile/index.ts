import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "go-coverprofile",
  title: "Go cover profile",
  specification: "https://pkg.go.dev/golang.org/x/tools/cover",
  formats: ["go-coverprofile"],
  kinds: ["coverage"],
  showsTruncation: false,
  matches: isProfile,
  load: () => import("./read.ts"),
};

function isProfile(outline: Outline): boolean {
  return (
    outline.syntax === "text" && /^mode: \w/.test(outline.lines.find((line) => line.trim() !== "") ?? "")
  );
}
