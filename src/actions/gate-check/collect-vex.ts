import type { VexStatement } from "../../domain/component/component.ts";
import { statementsFor, type VexDocument } from "../../domain/component/vex-document.ts";
import { isFatal } from "../../domain/report/diagnostic.ts";
import { UserError } from "../../errors.ts";
import { readReport } from "../../formats/read.ts";
import type { Files } from "../../ports/files.ts";

/** In an instance, where governance reviews every change (CODEOWNERS) and a channel leads to what was merged only. */
const vexGlob = "policy/vex/**/*.json";

/**
 * The organisation's own word on vulnerabilities, as far as it is about this repository. One that cannot be read is an error of
 * the instance: it is there to clear something, or to say that something is affected. @throws {UserError} invalid-policy
 */
export async function collectVex(home: Files, repository: string | null): Promise<VexDocument[]> {
  const documents: VexDocument[] = [];
  for (const path of home.find(vexGlob)) {
    const { sha256, statements } = await read(home, path);
    documents.push({ path, sha256, statements: statementsFor(statements, repository) });
  }
  return documents;
}

async function read(home: Files, path: string) {
  const statements: VexStatement[] = [];
  const source = home.open(path);
  try {
    const { diagnostics, kinds } = await readReport(source, { vex: (one) => statements.push(one) });
    const fault = diagnostics.find((one) => isFatal(one) || one.code === "unknown-value");
    if (fault === undefined && kinds.includes("vex")) return { statements, sha256: source.sha256() };
    throw new UserError("invalid-policy", fault?.message ?? "expected VEX, found another report.", {
      at: path,
      hint: "Put OpenVEX 0.2.0 or CycloneDX VEX there, or take the file away.",
    });
  } finally {
    source.close();
  }
}
