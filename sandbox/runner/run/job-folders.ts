import { mkdir, writeFile } from "node:fs/promises";
import { arch } from "node:os";
import { join } from "node:path";
import type { Data } from "../model.ts";
import type { Run } from "./run.ts";

/** Where a job lives on this machine. */
export interface JobFolders {
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  /** `TMPDIR`: two jobs on one machine must not meet in `/tmp`. */
  readonly scratch: string;
  readonly toolCache: string;
  readonly eventPath: string;
  /** `RUNNER_WORKSPACE`: the folder above the workspace. */
  readonly above: string;
}

/** Makes the folders of a job and writes the webhook's body for it. */
export async function makeFolders(run: Run, jobKey: string): Promise<JobFolders> {
  const slug = jobKey.replace(/[^\w.-]+/g, "-").slice(0, 60);
  const folder = join(run.request.folder, "jobs", `${run.request.run.attempt}-${run.nextNumber()}-${slug}`);
  const [, name = "repository"] = run.request.trigger.repository.split("/");
  const folders = {
    above: join(folder, "work", name),
    workspace: join(folder, "work", name, name),
    temp: join(folder, "temp"),
    home: join(folder, "home"),
    scratch: join(folder, "tmp"),
    toolCache: join(folder, "tools"),
    eventPath: join(folder, "temp", "_github_workflow", "event.json"),
  };
  const { workspace, temp, home, scratch, toolCache } = folders;
  const wanted = [
    workspace,
    join(temp, "_github_workflow"),
    join(temp, "_commands"),
    home,
    scratch,
    toolCache,
  ];
  await Promise.all(wanted.map((path) => mkdir(path, { recursive: true })));
  await writeFile(folders.eventPath, JSON.stringify(run.request.trigger.payload));
  return folders;
}

/** `runner`, as a hosted Linux machine has it. */
export function runnerContext(run: Run, folders: JobFolders): Readonly<Record<string, Data>> {
  return {
    arch: arch() === "arm64" ? "ARM64" : "X64",
    environment: "github-hosted",
    name: `Sandbox ${run.request.run.id}`,
    os: "Linux",
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: folders.above,
  };
}
