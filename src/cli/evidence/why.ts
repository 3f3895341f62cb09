import { openExhibits } from "../../domain/evidence/lineage/exhibits.ts";
import { type EnvironmentRule, needsFor } from "../../domain/evidence/lineage/promotion-needs.ts";
import { UserError } from "../../errors.ts";
import type { EvidencePorts, ExitCode } from "../../ports/ports.ts";
import { renderWhyText, whyHeadline, whyJson } from "../../report/dossier/why-text.ts";
import { renderJson } from "../../report/json.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { accountOf } from "./account.ts";
import { askedBy, askedOptions } from "./asked.ts";
import { readTarget } from "./brought.ts";
import { type HeldTrust, readTrust } from "./trust.ts";

const usage = usages.why;

/** Says what is missing before an artefact may go to an environment, who can give it, and how. Exit 0 nothing, 1 something. */
export async function why(words: readonly string[], ports: EvidencePorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { ...askedOptions, to: "once", format: "once" },
    flags: ["offline"],
  });
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  const [target = "", ...others] = options.positionals;
  if (target === "" || others.length > 0)
    throw new UserError("usage", "expected one artefact to ask about.", { hint: `Usage: ${usage}` });
  const brought = await readTarget(target, options, ports);
  const held = await readTrust(options, ports);
  const { to, before } = environmentIn(held, options.value("to"));
  const { artefact } = brought;
  if (artefact === null)
    throw new UserError("usage", "expected an artefact, got a bundle.", { hint: `Usage: ${usage}` });
  const asked = { ...askedBy(options, ports.clock, brought), artefact };
  const { lineage } = await accountOf(asked, brought, held);
  const needs = await needsFor({
    ...{ to, before, lineage },
    evidence: await openExhibits(brought.exhibits, held.trust),
    holders: (role) => held.platform.content.roles[role] ?? [],
  });
  const answer = { artefact, environment: to.name, needs };
  ports.print(format === "json" ? renderJson(whyJson(answer)) : renderWhyText(answer));
  if (format === "json") ports.runner.log(whyHeadline(answer));
  return needs.every(({ isMet }) => isMet) ? 0 : 1;
}

function environmentIn(
  { platform, policy: { path } }: HeldTrust,
  name: string | undefined,
): { readonly to: EnvironmentRule; readonly before: EnvironmentRule | null } {
  const { environments } = platform.content;
  const index = environments.findIndex((environment) => environment.name === name);
  const to = environments[index];
  if (to !== undefined) return { to, before: environments[index - 1] ?? null };
  const names = environments.map((environment) => environment.name).join(", ");
  throw new UserError(
    "usage",
    `option "--to": expected ${names || "an environment, but the policy has none"}, got ${name === undefined ? "none" : JSON.stringify(name)}.`,
    { hint: `${path} names the environments. Usage: ${usage}` },
  );
}
