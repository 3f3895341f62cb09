import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "trx",
  title: "Visual Studio test results (TRX)",
  specification:
    "https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger",
  formats: ["trx"],
  kinds: ["tests"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "xml" && outline.root === "TestRun",
  load: () => import("./read.ts"),
};
