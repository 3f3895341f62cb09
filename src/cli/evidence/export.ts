import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import { isProved, repositoryOf } from "../../domain/evidence/lineage/account.ts";
import { openExhibits } from "../../domain/evidence/lineage/exhibits.ts";
import type { Exhibit, Lineage } from "../../domain/evidence/lineage/lineage.ts";
import { indexPath, type ReleaseIndex } from "../../domain/evidence/lineage/release-folder.ts";
import { predicateNameFor } from "../../domain/evidence/predicates/index.ts";
import { UserError } from "../../errors.ts";
import type { Files } from "../../ports/files.ts";
import type { EvidencePorts, ExitCode } from "../../ports/ports.ts";
import { renderDossierHtml } from "../../report/dossier/html.ts";
import { lineageHeadline } from "../../report/dossier/lineage-text.ts";
import { type Options, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { accountOf } from "./account.ts";
import { type Asked, askedBy, askedOptions } from "./asked.ts";
import { readTarget } from "./brought.ts";
import type { Brought } from "./collected.ts";
import { readReleaseFolder } from "./release-folder.ts";
import { type HeldTrust, readTrust } from "./trust.ts";

const usage = usages.evidence;
const largestFacts = 128 * 1024 * 1024;

/** Writes a dossier: all evidence about one artefact in one folder, with a page for people. Exit as `verify` of it. */
export async function evidence(words: readonly string[], ports: EvidencePorts): Promise<ExitCode> {
  const [name, ...rest] = words;
  const options = parseOptions(rest, {
    usage,
    valued: { ...askedOptions, output: "once" },
    flags: ["offline"],
  });
  const [target, ...others] = options.positionals;
  if (name !== "export" || target === undefined || others.length > 0)
    throw new UserError("usage", "expected export and one artefact.", { hint: `Usage: ${usage}` });
  const brought = await readTarget(target, options, ports);
  const asked = askedBy(options, ports.clock, brought);
  const held = await readTrust(options, ports);
  if (brought.artefact === null)
    throw new UserError("usage", "expected an artefact, got a bundle.", { hint: `Usage: ${usage}` });
  const output = emptyFolder(options, ports);
  const artefact = { name: nameOf(brought), digest: brought.artefact };
  await writeEvidence(output, { artefact, brought, asked, held });
  return writePage(output, { artefact, asked, held }, ports);
}

/** What lay there before would be an extra file in the dossier. @throws {UserError} */
function emptyFolder(options: Options, { places }: EvidencePorts): Files {
  const path = options.value("output");
  if (path === undefined)
    throw new UserError("usage", "expected --output with a folder to write, got none.", {
      hint: `Usage: ${usage}`,
    });
  const files = places.make(path);
  if (files.find("**", { withModules: true }).length === 0) return files;
  throw new UserError("invalid-input", "expected an empty folder to write to, found files in it.", {
    at: path,
    hint: "Name a folder that is not there yet.",
  });
}

function nameOf({ folders }: Brought): string {
  return folders[0]?.index.artefact.name ?? "artefact";
}

interface Artefact {
  readonly name: string;
  readonly digest: string;
}

interface Dossier {
  readonly artefact: Artefact;
  readonly asked: Asked;
  readonly held: HeldTrust;
}

async function writeEvidence(output: Files, dossier: Dossier & { readonly brought: Brought }): Promise<void> {
  const { artefact, asked, held, brought } = dossier;
  const request = { ...asked, artefact: artefact.digest };
  const { lineage } = await accountOf(request, brought, held);
  const bundles = await named(brought.exhibits, held);
  for (const { path, text } of bundles) output.write(path, text);
  const facts = brought.folders.flatMap(({ index, files }) =>
    index.facts
      .filter(({ path }) => files.exists(path))
      .map((entry) => ({ ...entry, text: files.readText(entry.path, largestFacts) })),
  );
  const distinct = [...new Map(facts.map((entry) => [entry.path, entry])).values()];
  for (const { path, text } of distinct) output.write(path, text);
  const index: ReleaseIndex = {
    schemaVersion: 1,
    repository: { id: asked.repositoryId, ownerId: asked.ownerId, name: repositoryOf(lineage) ?? "" },
    commit: commitOf(lineage, brought),
    artefact: { name: artefact.name, digest: `sha256:${artefact.digest}` },
    bundles: bundles.map(({ path, predicateType, text }) => ({
      path,
      predicateType,
      sha256: digestOf(text),
    })),
    facts: distinct.map(({ text, ...entry }) => ({ ...entry, sha256: digestOf(text) })),
  };
  output.write(indexPath, `${JSON.stringify(index, null, 2)}\n`);
  output.write(
    `${safeName(artefact.name)}.intoto.jsonl`,
    bundles.map(({ text }) => `${text.trim()}\n`).join(""),
  );
  output.write("trusted-root.jsonl", held.root.text);
  output.write("signers.yml", held.signers.text);
  output.write("policy.yml", held.policy.text);
}

const digestOf = (text: string): string => sha256HexOfBytes(new TextEncoder().encode(text));
const safeName = (name: string): string => name.replaceAll(/[^\w.-]/g, "_").slice(0, 100) || "artefact";

/** The page shows what a verifier of this very folder finds. */
async function writePage(
  output: Files,
  { artefact, asked, held }: Dossier,
  { print, runner }: EvidencePorts,
): Promise<ExitCode> {
  const folder = readReleaseFolder(output, "the dossier");
  const brought = { artefact: artefact.digest, ids: null, exhibits: folder.exhibits, folders: [folder] };
  const account = await accountOf({ ...asked, artefact: artefact.digest }, brought, held);
  output.write("dossier.html", renderDossierHtml(account, artefact.name));
  print(`${lineageHeadline(account)}\n`);
  runner.log(
    `wrote ${folder.index.bundles.length} bundles, ${folder.index.facts.length} files of facts and dossier.html`,
  );
  return isProved(account) ? 0 : 1;
}

function commitOf({ commit }: Lineage, { folders }: Brought): string {
  return commit ?? folders[0]?.index.commit ?? "0".repeat(40);
}

interface NamedBundle {
  readonly path: string;
  readonly predicateType: string;
  readonly text: string;
}

/** Bundles by what they say, each once; what cannot be opened is nobody's evidence and stays behind. */
async function named(exhibits: readonly Exhibit[], { trust }: HeldTrust): Promise<readonly NamedBundle[]> {
  const { admitted } = await openExhibits(exhibits, trust);
  const texts = admitted.map(({ bundle, statement }) => ({
    predicateType: statement.predicateType,
    text: new TextDecoder().decode(bundle),
  }));
  const distinct = [...new Map(texts.map((entry) => [entry.text, entry])).values()];
  return distinct.map(({ predicateType, text }, index) => {
    const name = predicateNameFor(predicateType) ?? "statement";
    return { predicateType, text, path: `bundles/${String(index).padStart(2, "0")}-${name}.sigstore.json` };
  });
}
