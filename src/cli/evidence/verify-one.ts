import { openExhibits } from "../../domain/evidence/lineage/exhibits.ts";
import type { Exhibit } from "../../domain/evidence/lineage/lineage.ts";
import type { Statement } from "../../domain/evidence/statement.ts";
import { type Trust, verifyEvidence } from "../../domain/evidence/verify.ts";
import { UserError } from "../../errors.ts";
import type { ExitCode } from "../../ports/ports.ts";
import { type Genuine, renderStatementText, statementJson } from "../../report/dossier/statement-text.ts";
import { renderJson } from "../../report/json.ts";
import type { Asked } from "./asked.ts";

interface Output {
  readonly format: "text" | "json";
  print(data: string): void;
}

/** Says whether one bundle is genuine: signed by somebody who may say so, about this repository. It walks no chain. */
export async function verifyOne(
  exhibits: readonly Exhibit[],
  asked: Asked,
  trust: Trust,
  { format, print }: Output,
): Promise<ExitCode> {
  const [exhibit, ...others] = exhibits;
  if (exhibit === undefined || others.length > 0)
    throw new UserError("usage", `expected one bundle, found ${exhibits.length}.`, {
      hint: "Ask about an artefact: assaygate verify sha256:… --evidence FILE.",
    });
  const { admitted, unreadable, trust: own } = await openExhibits([exhibit], trust);
  const [statement] = admitted;
  const [refusal] = unreadable;
  if (refusal?.code === "not-a-bundle")
    throw new UserError("invalid-input", refusal.message, { at: exhibit.path });
  const answer: Genuine =
    statement === undefined
      ? {
          path: exhibit.path,
          refused: { code: refusal?.code ?? "statement", message: refusal?.message ?? "" },
        }
      : await judge(exhibit, statement.statement, asked, own);
  print(format === "json" ? renderJson(statementJson(answer)) : renderStatementText(answer));
  return "verified" in answer ? 0 : 1;
}

async function judge(
  { path, bundle }: Exhibit,
  statement: Statement,
  asked: Asked,
  trust: Trust,
): Promise<Genuine> {
  const { repositoryId, ownerId, refs, commit, at } = asked;
  const source = { repositoryId, ownerId, refs, commit };
  const subject = statement.subject[0]?.digest ?? {};
  const { predicateType } = statement;
  const verified = await verifyEvidence(bundle, { predicateType, subject, source, at }, trust);
  if (verified.state === "verified") return { path, verified };
  return { path, refused: { code: verified.code, message: verified.message } };
}
