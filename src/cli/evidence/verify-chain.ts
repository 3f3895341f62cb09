import { type Account, isProved } from "../../domain/evidence/lineage/account.ts";
import type { LineageRequest } from "../../domain/evidence/lineage/lineage.ts";
import type { EvidencePorts, ExitCode } from "../../ports/ports.ts";
import { lineageJson } from "../../report/dossier/lineage-json.ts";
import { lineageHeadline, renderLineageText } from "../../report/dossier/lineage-text.ts";
import { renderJson } from "../../report/json.ts";
import { accountOf } from "./account.ts";
import type { Brought } from "./collected.ts";
import type { HeldTrust } from "./trust.ts";

interface Means {
  readonly brought: Brought;
  readonly held: HeldTrust;
  readonly isRejudgingAsked: boolean;
}

interface Output {
  readonly format: "text" | "json";
  readonly ports: Pick<EvidencePorts, "print" | "runner">;
}

/** Walks the whole chain of an artefact and says what each link came to. */
export async function verifyChain(
  request: LineageRequest,
  { brought, held, isRejudgingAsked }: Means,
  { format, ports }: Output,
): Promise<ExitCode> {
  const account = await accountOf(request, brought, held, isRejudgingAsked);
  ports.print(format === "json" ? renderJson(lineageJson(account)) : renderLineageText(account));
  if (format === "json") ports.runner.log(lineageHeadline(account));
  return exitCodeOf(account);
}

/** Nothing that can be read at all is no answer, good or bad. */
function exitCodeOf(account: Account): ExitCode {
  return isProved(account) ? 0 : 1;
}
