import { parseArgs } from "node:util";
import { type Codeowners, codeownersPaths } from "../../domain/codeowners/codeowners.ts";
import { OwnersIndex } from "../../domain/codeowners/owners-index.ts";
import { parseCodeowners } from "../../domain/codeowners/parse.ts";
import { UserError } from "../../errors.ts";
import type { ExitCode, OwnersPorts } from "../../ports/ports.ts";
import { renderJson } from "../../report/json.ts";
import { type OwnedPath, ownersReport, renderLineFaults, renderOwners } from "../../report/owners.ts";
import { usages } from "../usage.ts";

interface Request {
  readonly codeowners: string | undefined;
  readonly format: "text" | "json";
  readonly paths: readonly string[];
}

const usage = `Usage: ${usages.owners}`;

/** Says which line of CODEOWNERS decides about each path, and whom it names; 1 if a path has no owner. */
export function owners(words: readonly string[], ports: OwnersPorts): ExitCode {
  const request = parseRequest(words);
  const file = request.codeowners ?? locate(ports);
  const codeowners = parseCodeowners(ports.readText(file));
  refuseOversize(file, codeowners);
  const paths = pathsOf(request, ports);
  const index = new OwnersIndex(codeowners.rules);
  const owned = paths.map((word) => ownedPath(index, word));
  const faults = renderLineFaults(file, codeowners);
  if (faults !== "") ports.log(faults);
  ports.print(
    request.format === "json" ? renderJson(ownersReport(file, codeowners, owned)) : renderOwners(owned),
  );
  return owned.every(({ ownership }) => ownership.state === "owned") ? 0 : 1;
}

/** A path with a slash at its end asks for a folder with all that is or will be in it. */
function ownedPath(index: OwnersIndex, word: string): OwnedPath {
  const path = word.startsWith("./") ? word.slice(2) : word;
  const ownership = path.endsWith("/") ? index.ownershipBelow(path) : index.ownershipOf(path);
  if (ownership.state === "unmatched") refuseForeign(path);
  return { path, ownership };
}

/** What no repository has is nobody's, but it is no answer to say so. @throws {UserError} invalid-input */
function refuseForeign(path: string): void {
  const names = (path.endsWith("/") ? path.slice(0, -1) : path).split("/");
  if (!names.some((name) => name === "" || name === "." || name === "..")) return;
  throw new UserError(
    "invalid-input",
    `expected a path from the root of the repository, without .., got ${JSON.stringify(path)}.`,
  );
}

/** GitHub takes the first of three places (facts 3.1). @throws {UserError} missing-file */
function locate(ports: OwnersPorts): string {
  const path = codeownersPaths.find(ports.exists);
  if (path !== undefined) return path;
  throw new UserError("missing-file", `expected a file at ${codeownersPaths.join(", ")}, found none.`, {
    hint: "Run this in the root of the repository, or name the file with --codeowners.",
  });
}

function refuseOversize(file: string, { isOversize }: Codeowners): void {
  if (!isOversize) return;
  throw new UserError("invalid-input", `expected less than 3 MB in ${JSON.stringify(file)}, found more.`, {
    hint: "GitHub ignores such a file as a whole, so that nobody owns anything. Merge lines with wildcards.",
  });
}

/** @throws {UserError} usage */
function pathsOf({ paths }: Request, ports: OwnersPorts): readonly string[] {
  const given = paths.length === 1 && paths[0] === "-" ? splitInput(ports.readInput()) : paths;
  if (given.length === 0) throw misused("expected a path, got none.");
  return given;
}

/** As `git ls-files -z` writes them: a NUL behind each. */
function splitInput(text: string): readonly string[] {
  if (text === "") return [];
  return (text.endsWith("\0") ? text.slice(0, -1) : text).split("\0");
}

/** @throws {UserError} usage */
function parseRequest(words: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { codeowners: { type: "string" }, format: { type: "string", default: "text" } },
    allowPositionals: true,
    // Not strict: its own errors are no `UserError`.
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => name !== "format" && name !== "codeowners");
  if (unknown !== undefined) throw misused(`unknown option ${JSON.stringify(`--${unknown}`)}.`);
  const { codeowners, format } = values;
  if (format !== "text" && format !== "json") {
    throw misused(`option "--format": expected text or json, got ${JSON.stringify(format)}.`);
  }
  if (codeowners !== undefined && (typeof codeowners !== "string" || codeowners === "")) {
    throw misused('option "--codeowners": expected a file, got none.');
  }
  return { codeowners, format, paths: positionals };
}

function misused(message: string): UserError {
  return new UserError("usage", message, { hint: usage });
}
