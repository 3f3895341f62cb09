import { readReport } from "../formats/read.ts";
import type { OpenFile } from "../ports/files.ts";
import type { ExitCode, InspectPorts } from "../ports/ports.ts";
import { inspectionOf } from "../report/inspection.ts";
import type { InspectRequest } from "./inspect-arguments.ts";

/** Says what one report holds; exit 2 when it must never read as clean. */
export function inspect(request: InspectRequest, file: OpenFile, ports: InspectPorts): ExitCode {
  try {
    const inspection = inspectionOf(request.file, readReport(file));
    ports.print(`${JSON.stringify(inspection, null, request.format === "json" ? 0 : 2)}\n`);
    for (const { code, message, at } of inspection.diagnostics) {
      ports.log(`${code}: ${message}${at === "" ? "" : ` (${at})`}`);
    }
    return inspection.clean ? 0 : 2;
  } finally {
    file.close();
  }
}
