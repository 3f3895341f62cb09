import { type Account, isProved } from "../../domain/evidence/lineage/account.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { lineageJson } from "../../report/dossier/lineage-json.ts";
import { lineageHeadline, renderLineageText } from "../../report/dossier/lineage-text.ts";
import { renderJson } from "../../report/json.ts";
import { type Options, oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { accountOf } from "./account.ts";
import { askedBy, askedOptions } from "./asked.ts";
import { readTarget } from "./brought.ts";
import type { Brought } from "./collected.ts";
import { readTrust } from "./trust.ts";
import { verifyOne } from "./verify-one.ts";

const usage = usages.verify;

/**
 * Says whether the evidence proves where an artefact comes from, link by link. Exit 0 every link is proved, 1 one is not, 2 there
 * is nothing to verify, or it cannot be read.
 */
export async function verify(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { ...askedOptions, format: "once" },
    flags: ["offline", "rejudge", "bundle"],
  });
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  const brought = await readTarget(targetOf(options), options, ports);
  const asked = askedBy(options, ports.clock, claimOf(brought));
  const held = await readTrust(options, ports);
  if (brought.artefact === null)
    return verifyOne(brought.exhibits, asked, held.trust, { format, print: ports.print });
  const request = { ...asked, artefact: brought.artefact };
  const account = await accountOf(request, brought, held, options.has("rejudge"));
  ports.print(format === "json" ? renderJson(lineageJson(account)) : renderLineageText(account));
  if (format === "json") ports.runner.log(lineageHeadline(account));
  return exitCodeOf(account);
}

function targetOf({ positionals }: Options): string {
  const [target, ...others] = positionals;
  if (target !== undefined && others.length === 0) return target;
  throw new UserError("usage", "expected one file, folder or digest to verify.", { hint: `Usage: ${usage}` });
}

/** What the folder says of itself: shown, so that somebody can compare it, and never taken for the answer. */
export function claimOf({ folders }: Brought): string | null {
  const [folder] = folders;
  if (folder === undefined) return null;
  const { id, ownerId, name } = folder.index.repository;
  return `${id} of owner ${ownerId} (${JSON.stringify(name)})`;
}

/** Nothing that can be read at all is no answer, good or bad. */
function exitCodeOf(account: Account): ExitCode {
  return isProved(account) ? 0 : 1;
}
