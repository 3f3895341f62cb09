import { renderSidecar } from "../../domain/binding/sidecar.ts";
import { sidecarSuffix } from "../../domain/binding/sidecar-suffix.ts";
import { namesNoPackage } from "../../domain/dependency/npm-nothing.ts";
import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { Known } from "../../domain/facts/known.ts";
import { type ScannedKind, scannedKinds } from "../../domain/pipeline/roles.ts";
import { environmentFor, fillIn, reportName } from "../../domain/scan/command.ts";
import { reportOfNothing } from "../../domain/scan/nothing.ts";
import { UserError } from "../../errors.ts";
import { parseScanner } from "../../policy/scanners/scanner-file.ts";
import type { Scanner } from "../../policy/scanners/scanner-schema.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { ScanBench, ToolEnd } from "../../ports/scan-bench.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

const usage = usages.scan;
const largestScanner = 64 * 1024;
const largestAttributes = 1024 * 1024;
const largestInput = 64 * 1024 * 1024;
const mostRuns = 100;
const minuteMs = 60_000;

interface Request {
  readonly kind: ScannedKind;
  readonly output: string;
  readonly subject: string | null;
}

/** @throws {UserError} usage */
function parse(words: readonly string[]): Request {
  const options = parseOptions(words, { usage, valued: { output: "once", subject: "once" } });
  const [kind, ...more] = options.positionals;
  const output = options.value("output");
  if (kind === undefined || more.length > 0 || output === undefined) {
    throw new UserError("usage", "expected one kind of scan and --output.", { hint: `Usage: ${usage}` });
  }
  return { kind: oneOf("kind", kind, scannedKinds), output, subject: options.value("subject") ?? null };
}

/**
 * Runs the instance's scanner of one kind over the workspace and hands over its report with a sidecar. Exit 0 if there is
 * a report to judge, whatever it found; 1, with the reason, if there is none.
 */
export async function scan(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const request = parse(words);
  const path = `scanners/${request.kind}.yml`;
  const scanner = parseScanner({ path, text: ports.home.readText(path, largestScanner) }, request.kind);
  const done = await ports.scanBench(request.output, (bench) => scanOn(bench, { scanner, request, ports }));
  if (done.state === "unknown") {
    ports.runner.log(`${request.kind}: not scanned by ${scanner.tool} ${scanner.version}: ${done.why}`);
    return 1;
  }
  ports.print(`${done.value.join("\n")}\n`);
  ports.runner.log(`${request.kind}: scanned by ${scanner.tool} ${scanner.version}`);
  return 0;
}

interface Scan {
  readonly scanner: Scanner;
  readonly request: Request;
  readonly ports: CommandPorts;
}

const everywhere = { withModules: true } as const;
const attributesGlob = "**/.gitattributes";
/** With it a checkout holds files in another encoding than the commit, in which no scanner finds what it looks for. */
const encodingAttribute = "working-tree-encoding";

function recodes(path: string, { files }: CommandPorts): boolean {
  return files.readText(path, largestAttributes).includes(encodingAttribute);
}

/** Names of the reports, or why there are none. */
async function scanOn(bench: ScanBench, scan: Scan): Promise<Known<readonly string[]>> {
  const { scanner, ports } = scan;
  const unseen = scanner.blindTo.flatMap((glob) => ports.files.find(glob, everywhere)).toSorted();
  if (unseen.length > 0) return not(`it cannot judge ${list(unseen)}`);
  const recoding = ports.files.find(attributesGlob, everywhere).filter((path) => recodes(path, ports));
  if (recoding.length > 0)
    return not(`git does not write what is committed, by ${list(recoding)}: ${encodingAttribute}`);
  const places = placesOf(bench, scan);
  if (places.state === "unknown") return places;
  const installed = await bench.install(scanner.install, scanner.version);
  if (installed.state === "unknown") return installed;
  const names: string[] = [];
  for (const place of places.value) {
    const name = reportName(scanner.report, names.length);
    const done = await lookAt(bench, { ...scan, ...place, name, install: installed.value });
    if (done.state === "unknown") return done;
    names.push(name);
  }
  return { state: "known", value: names };
}

/** Where the tool is run: in the workspace, or in a copy of the files that it needs. */
interface Place {
  readonly folder: string;
  /** How it is proved that there is nothing to look at; null: it is not. */
  readonly nothing: string | null;
}

function placesOf(bench: ScanBench, { scanner, ports }: Scan): Known<readonly Place[]> {
  const { each } = scanner;
  if (each === undefined) return { state: "known", value: [{ folder: bench.workspace, nothing: null }] };
  const found = ports.files.find(each.file, everywhere);
  if (found.length === 0) return not(`there is no ${each.file} to look at`);
  if (found.length > mostRuns) return not(`there are ${found.length} of ${each.file}, more than ${mostRuns}`);
  const places = found.map((path) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const wanted = [
      path,
      ...each.with.map((name) => `${folder}${name}`).filter((file) => ports.files.exists(file)),
    ];
    const texts = wanted.map(
      (file) => [file.slice(folder.length), ports.files.readText(file, largestInput)] as const,
    );
    const given = new Map(texts);
    return { folder: bench.folderWith(given), nothing: proofOfNothing(each, path, given) };
  });
  return { state: "known", value: places };
}

function proofOfNothing(
  { nothing }: NonNullable<Scanner["each"]>,
  path: string,
  given: ReadonlyMap<string, string>,
): string | null {
  const lockfile = given.get(path.slice(path.lastIndexOf("/") + 1)) ?? "";
  const isProved = nothing === "npm-lockfile" && namesNoPackage(lockfile, given.get("package.json"));
  return isProved ? `${JSON.stringify(path)} and the package.json beside it name no package` : null;
}

interface Single extends Scan, Place {
  readonly name: string;
  readonly install: string;
}

async function lookAt(bench: ScanBench, single: Single): Promise<Known<null>> {
  const { nothing, name, scanner, ports } = single;
  if (nothing === null) return runOnce(bench, single);
  const text = reportOfNothing(nothing);
  const at = ports.clock.now();
  const sidecar = renderSidecar({
    ...{ commit: ports.runner.context.commit, command: ["assaygate", "scan", scanner.kind], exitCode: 0 },
    ...{ startedAt: at, finishedAt: at, tool: "assaygate-scan" },
    files: [{ path: name, bytes: new TextEncoder().encode(text).length, sha256: sha256Hex(text) }],
  });
  bench.deliverText(name, text);
  bench.deliverText(`${name}${sidecarSuffix}`, sidecar);
  return { state: "known", value: null };
}

async function runOnce(bench: ScanBench, single: Single): Promise<Known<null>> {
  const { scanner, folder, name, ports } = single;
  const report = bench.reportPath(name);
  const [program = "", ...args] = fillIn(scanner.run, valuesFor(bench, single, report));
  const startedAt = ports.clock.now();
  const end = await bench.run({
    ...{ program, args, folder },
    environment: environmentFor(scanner.environment, bench.variables),
    timeoutMs: scanner.timeoutMinutes * minuteMs,
    output: scanner.stdout ? report : null,
  });
  const failure = failureOf(end, scanner);
  if (failure !== null) return not(failure);
  const delivered = bench.deliver(report, name);
  if (delivered.state === "unknown") return delivered;
  const sidecar = renderSidecar({
    commit: ports.runner.context.commit,
    command: [...scanner.run],
    exitCode: end.state === "ended" ? end.exitCode : -1,
    ...{ startedAt, finishedAt: ports.clock.now(), tool: scanner.tool, workspace: bench.workspace },
    files: [{ path: name, ...delivered.value }],
  });
  bench.deliverText(`${name}${sidecarSuffix}`, sidecar);
  return { state: "known", value: null };
}

function valuesFor(bench: ScanBench, { request, install }: Single, report: string) {
  const subject = request.subject === null ? {} : { subject: bench.subjectPath(request.subject) };
  return {
    workspace: bench.workspace,
    config: bench.config,
    node: bench.node,
    ...{ report, install },
    ...subject,
  };
}

function failureOf(end: ToolEnd, { run, exitCodes, timeoutMinutes }: Scanner): string | null {
  switch (end.state) {
    case "not-found":
      return `${run[0] ?? "the program"} is not on PATH`;
    case "timed-out":
      return `it took more than ${timeoutMinutes} minutes`;
    case "ended":
      if (exitCodes.includes(end.exitCode)) return null;
      return `it ended with ${end.exitCode}, expected ${exitCodes.join(" or ")}; its last words:\n${end.lastWords}`;
  }
}

const mostListed = 5;

function list(paths: readonly string[]): string {
  const more = paths.length - mostListed;
  const shown = paths
    .slice(0, mostListed)
    .map((path) => JSON.stringify(path))
    .join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function not(why: string): Known<never> {
  return { state: "unknown", why };
}
