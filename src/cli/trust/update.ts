import { UserError } from "../../errors.ts";
import type { Files } from "../../ports/files.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { RootAnswer, TufMetadata } from "../../ports/root-update.ts";
import { type Options, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { linesWith, type RootLines } from "./root-lines.ts";

const usage = usages.trust;
const largestFile = 8 * 1024 * 1024;
const target = "trusted_root.json";
const output = "trusted-root.jsonl";
const roles = ["root", "timestamp", "snapshot", "targets"];

/** Repositories that everybody has; whose root is trusted is for the verifier to say all the same. */
const mirrors = new Map([
  ["github", "https://tuf-repo.github.com"],
  ["public-good", "https://tuf-repo-cdn.sigstore.dev"],
]);

/**
 * Brings the file of trusted roots up to date from a TUF repository, starting from a root that somebody pinned. Verification
 * itself asks nobody: what is written here is a change that somebody reviews. Exit 0; with `--check` 1 if it would change.
 */
export async function updateTrust(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { mirror: "once", root: "once", folder: "once" },
    flags: ["check"],
  });
  const name = nameOf(options);
  const mirror = mirrorOf(name, options);
  const folder = options.value("folder") ?? "policy";
  const files = options.has("check") ? ports.places.folder(folder) : ports.places.make(folder);
  const state = stateOf(files, name);
  const known = state.known.has("root")
    ? knownAs(state.known, options, ports)
    : new Map([["root", pinned(options, ports)]]);
  const answer = await ports.updateRoot({ mirror, known, target });
  const lines = linesWith(rootLines(files, state), answer.text);
  await ports.openEvidence(lines.text, output);
  const isChanged = lines.text !== lines.before;
  if (!options.has("check")) write(files, { name, answer, lines });
  ports.print(`trusted root of ${name}: ${wordsOf(isChanged, options)} (${versionsOf(answer.metadata)})\n`);
  return options.has("check") && isChanged ? 1 : 0;
}

function nameOf({ positionals }: Options): string {
  const [name = "", ...others] = positionals;
  if (others.length === 0 && /^[a-z][a-z0-9-]{0,39}$/.test(name)) return name;
  throw new UserError("usage", "expected the name of one repository: github, public-good, or one of yours.", {
    hint: `Usage: ${usage}`,
  });
}

function mirrorOf(name: string, options: Options): string {
  const mirror = options.value("mirror") ?? mirrors.get(name);
  const url = URL.parse(mirror ?? "");
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "127.0.0.1");
  if (mirror !== undefined && isSafe && url?.username === "") return mirror;
  throw new UserError(
    "usage",
    `expected --mirror with an address of ${name}, https:, got ${mirror ?? "none"}.`,
    { hint: "Only github and public-good are known without one: docs/how-to/keep-the-trusted-root.md." },
  );
}

interface State {
  readonly known: TufMetadata;
  /** The trusted root that was written last; null: none. */
  readonly last: string | null;
}

const placeOf = (name: string, file: string): string => `tuf/${name}/${file}`;

function stateOf(files: Files, name: string): State {
  const read = (file: string): string | null => {
    const path = placeOf(name, file);
    return files.exists(path) ? files.readText(path, largestFile) : null;
  };
  const known = roles.flatMap((role) => {
    const text = read(`${role}.json`);
    return text === null ? [] : [[role, text] as const];
  });
  return { known: new Map(known), last: read(target) };
}

/** A second root beside the one that is known could only be a mistake, or somebody's trick. */
function knownAs(known: TufMetadata, options: Options, ports: CommandPorts): TufMetadata {
  if (options.value("root") === undefined || pinned(options, ports) === known.get("root")) return known;
  throw new UserError("usage", "expected no --root, as one is pinned already, got another.", {
    at: options.value("root") ?? "",
    hint: "To begin anew, remove the folder below tuf/ and have it reviewed.",
  });
}

function pinned(options: Options, { places }: CommandPorts): string {
  const path = options.value("root");
  if (path === undefined)
    throw new UserError("usage", "expected --root with the root.json that you trust, got none.", {
      hint: "It is needed once. Take it by a way that you trust, never from the mirror itself: docs/how-to/keep-the-trusted-root.md.",
    });
  const { files, path: name } = places.file(path);
  return files.readText(name, largestFile);
}

function rootLines(files: Files, { last }: State): RootLines {
  return { last, text: files.exists(output) ? files.readText(output, largestFile) : "" };
}

interface Update {
  readonly name: string;
  readonly answer: RootAnswer;
  readonly lines: { readonly text: string };
}

/** The roots last: whoever is interrupted has the old file and begins again. */
function write(files: Files, { name, answer, lines }: Update): void {
  for (const [role, text] of answer.metadata) files.write(placeOf(name, `${role}.json`), text);
  files.write(placeOf(name, target), answer.text);
  files.write(output, lines.text);
}

function wordsOf(isChanged: boolean, options: Options): string {
  if (!isChanged) return "unchanged";
  return options.has("check") ? "another one is published" : `changed, ${output} written: have it reviewed`;
}

/** As the metadata says, which was verified before it comes here. */
function versionsOf(metadata: TufMetadata): string {
  const words = ["root", "timestamp"].map((role) => {
    const { signed } = JSON.parse(metadata.get(role) ?? "{}");
    return `${role} ${Number(signed?.version)} until ${JSON.stringify(String(signed?.expires).slice(0, 40))}`;
  });
  return words.join(", ");
}
