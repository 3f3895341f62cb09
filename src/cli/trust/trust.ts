import { mostDocumentBytes } from "../../domain/document/size.ts";
import { trustFields, trustLists } from "../../domain/trust/fields.ts";
import { type TrustKind, trustKinds, trustTemplates } from "../../domain/trust/kinds.ts";
import { renderTrust } from "../../domain/trust/render.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { updateTrust } from "./update.ts";

const usage = usages.trust;

/** Prints what a cloud or a cluster must be told, so that it trusts what was judged and nothing else: 0. `update`: the roots. */
export async function trust(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  if (words[0] === "update") return updateTrust(words.slice(1), ports);
  const options = parseOptions(words, { usage, valued });
  const [word = "", ...rest] = options.positionals;
  if (rest.length > 0)
    throw new UserError("usage", "expected one word behind trust.", { hint: `Usage: ${usage}` });
  const path = trustTemplates[kindIn(word)];
  ports.print(renderTrust(ports.home.readText(path, mostDocumentBytes), options));
  return 0;
}

/** @throws {UserError} usage */
function kindIn(word: string): TrustKind {
  const kind = trustKinds.find((one) => one === word);
  if (kind !== undefined) return kind;
  const got = word === "" ? "nothing" : JSON.stringify(word.slice(0, 60));
  throw new UserError("usage", `expected one of ${trustKinds.join(", ")}, or update; got ${got}.`, {
    hint: `Usage: ${usage}`,
  });
}

const valued: Readonly<Record<string, "once" | "often">> = Object.fromEntries([
  ...Object.values(trustFields).map(({ option }) => [option, "once"] as const),
  ...Object.values(trustLists).map(({ option }) => [option, "often"] as const),
]);
