import { createHash } from "node:crypto";
import {
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Known } from "../../domain/facts/known.ts";
import { UserError } from "../../errors.ts";
import type { Delivered, ScanBench } from "../../ports/scan-bench.ts";
import type { Host } from "../host.ts";
import { missing } from "../open-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { openWorkspace } from "../workspace.ts";
import { toolEnvironment } from "./environment.ts";
import { install } from "./install.ts";
import { runTool } from "./run-tool.ts";

const largestReportBytes = 256 * 1024 * 1024;

interface Place {
  readonly workspace: string;
  readonly home: string;
  readonly env: Host["env"];
  readonly output: string;
}

/** Makes a bench for as long as `use` takes. @throws {UserError} invalid-input if `output` is not empty */
export async function withBench<T>(place: Place, use: (bench: ScanBench) => Promise<T>): Promise<T> {
  const output = resolve(place.workspace, place.output);
  openOutput(output, place.output);
  // Never in the workspace, where the product could have put things.
  const scratch = temporaryFolder(place.env, "assaygate-scan-");
  try {
    return await use(benchIn(scratch.path, output, place));
  } finally {
    scratch.remove();
  }
}

/** A link would hand the reports to somewhere else, and files that are there would pass for ours. */
function openOutput(folder: string, given: string): void {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  const isFree = status === undefined || (status.isDirectory() && readdirSync(folder).length === 0);
  if (!isFree) {
    throw new UserError("invalid-input", `expected --output to be an empty folder or none, got ${given}.`, {
      hint: "Name a folder outside the workspace.",
    });
  }
  mkdirSync(folder, { recursive: true });
}

function benchIn(scratch: string, output: string, { workspace, home, env }: Place): ScanBench {
  const reports = join(scratch, "reports");
  mkdirSync(reports);
  const opened = openWorkspace(workspace);
  let folders = 0;
  return {
    workspace: opened.root,
    config: join(home, "scanners", "config"),
    node: process.execPath,
    variables: env,
    install: (installation, version) => install(installation, version, { home, scratch, env }),
    reportPath: (name) => join(reports, name),
    folderWith(files) {
      const folder = join(scratch, `files-${++folders}`);
      mkdirSync(folder);
      for (const [name, text] of files) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      return folder;
    },
    layoutOf({ texts, copies }) {
      const folder = join(scratch, `layout-${++folders}`);
      mkdirSync(folder);
      for (const [name, text] of texts) writeFileSync(join(folder, name), text);
      for (const [name, from] of copies) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        // Not linked: what a tool does to its copy must not reach the next tool's.
        copyFileSync(from, join(folder, name), constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      }
      return folder;
    },
    subjectPath(path) {
      // Outside the workspace nothing of a checkout can stand in its way; who names such a path is a workflow of ours.
      const real = isAbsolute(path) ? path : opened.resolve(path);
      // An archive, or the folder of an image layout.
      const status = statSync(real, { throwIfNoEntry: false });
      if (status?.isFile() !== true && status?.isDirectory() !== true) throw missing(path, "none");
      return real;
    },
    run: (call) =>
      runTool({ ...call, environment: { ...toolEnvironment(env, scratch), ...call.environment } }),
    deliver: (path, name) => deliver(path, join(output, name)),
    deliverText: (name, text) => writeFileSync(join(output, name), text, { flag: "wx" }),
  };
}

function deliver(from: string, to: string): Known<Delivered> {
  const status = lstatSync(from, { throwIfNoEntry: false });
  if (status === undefined || !status.isFile()) return { state: "unknown", why: "it wrote no report" };
  if (status.size === 0) return { state: "unknown", why: "it wrote an empty report" };
  if (status.size > largestReportBytes)
    return { state: "unknown", why: `its report has ${status.size} bytes` };
  const bytes = readFileSync(from);
  writeFileSync(to, bytes, { flag: "wx" });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { state: "known", value: { bytes: bytes.length, sha256 } };
}
