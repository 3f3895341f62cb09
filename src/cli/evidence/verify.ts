import { UserError } from "../../errors.ts";
import type { EvidencePorts, ExitCode } from "../../ports/ports.ts";
import { type Options, oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { type Asked, askedBy, askedOptions } from "./asked.ts";
import { readTarget } from "./brought.ts";
import type { Brought } from "./collected.ts";
import { type HeldTrust, readTrust } from "./trust.ts";

const usage = usages.verify;

/**
 * Says whether the evidence proves where an artefact comes from, link by link. Exit 0 every link is proved, 1 one is not, 2 there
 * is nothing to verify, or it cannot be read.
 */
export async function verify(words: readonly string[], ports: EvidencePorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { ...askedOptions, format: "once" },
    flags: ["offline", "rejudge", "bundle"],
  });
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  const brought = await readTarget(targetOf(options), options, ports);
  const asked = askedBy(options, ports.clock, brought);
  const held = await readTrust(options, ports);
  return brought.artefact === null
    ? verifyBundle(brought, asked, held, { format, print: ports.print })
    : verifyArtefact({ ...asked, artefact: brought.artefact }, brought, held, { options, format, ports });
}

interface Output {
  readonly format: "text" | "json";
  readonly options: Options;
  readonly ports: EvidencePorts;
}

async function verifyBundle(
  { exhibits }: Brought,
  asked: Asked,
  { trust }: HeldTrust,
  output: Pick<Output, "format"> & Pick<EvidencePorts, "print">,
): Promise<ExitCode> {
  const { verifyOne } = await import("./verify-one.ts");
  return verifyOne(exhibits, asked, trust, output);
}

async function verifyArtefact(
  request: Asked & { readonly artefact: string },
  brought: Brought,
  held: HeldTrust,
  { options, format, ports }: Output,
): Promise<ExitCode> {
  const { verifyChain } = await import("./verify-chain.ts");
  return verifyChain(request, { brought, held, isRejudgingAsked: options.has("rejudge") }, { format, ports });
}

function targetOf({ positionals }: Options): string {
  const [target, ...others] = positionals;
  if (target !== undefined && others.length === 0) return target;
  throw new UserError("usage", "expected one file, folder or digest to verify.", { hint: `Usage: ${usage}` });
}
