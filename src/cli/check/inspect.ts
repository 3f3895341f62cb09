import { readReport } from "../../formats/read.ts";
import type { OpenFile } from "../../ports/files.ts";
import type { ExitCode, InspectPorts } from "../../ports/ports.ts";
import { inspectionOf } from "../../report/inspection.ts";
import { renderInspection } from "../../report/inspection-text.ts";
import { renderJson } from "../../report/json.ts";
import type { InspectRequest } from "./inspect-arguments.ts";

/** Says what one report holds; exit 2 when it must never read as clean. */
export async function inspect(
  request: InspectRequest,
  file: OpenFile,
  ports: InspectPorts,
): Promise<ExitCode> {
  try {
    const inspection = inspectionOf(request.file, await readReport(file));
    ports.print(request.format === "json" ? renderJson(inspection) : renderInspection(inspection));
    return inspection.clean ? 0 : 2;
  } finally {
    file.close();
  }
}
