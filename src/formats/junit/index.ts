import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "junit",
  title: "JUnit XML",
  specification: "https://github.com/testmoapp/junitxml",
  formats: ["junit"],
  kinds: ["tests"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "xml" && (outline.root === "testsuites" || outline.root === "testsuite"),
  load: () => import("./read.ts"),
};
