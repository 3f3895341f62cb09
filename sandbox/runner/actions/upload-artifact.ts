import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { zipSync } from "fflate";
import type { NativeAction } from "../api.ts";
import { findFiles } from "./glob.ts";
import { NativeInputs } from "./inputs.ts";

const known = [
  "name",
  "path",
  "if-no-files-found",
  "retention-days",
  "compression-level",
  "include-hidden-files",
  "overwrite",
];

type Call = Parameters<NativeAction>[0];

/** `actions/upload-artifact`: files of the job as one zip. */
export const uploadArtifact: NativeAction = async ({ inputs, workspace, request, log, warn }) => {
  const given = new NativeInputs("actions/upload-artifact", inputs, known);
  if (given.flag("overwrite", false)) throw new Error("input 'overwrite': only false is supported here");
  const name = nameOf(given.text("name", "artifact"));
  const lines = given.lines("path");
  if (lines.length === 0) throw new Error("Input required and not supplied: path");
  const found = await findFiles(lines, {
    folder: workspace,
    withHidden: given.flag("include-hidden-files", false),
  });
  if (found.files.length === 0) {
    sayNothingFound(given.text("if-no-files-found", "warn"), lines.join(" "), { log, warn });
    return { outputs: {} };
  }
  const stored = await request.hooks.artifacts.put({ name, zip: await zipped(found.root, found.files) });
  log(`Artifact ${name} with ${found.files.length} files is stored as ${stored.id}`);
  const { server } = request.urls;
  return {
    outputs: {
      "artifact-id": `${stored.id}`,
      "artifact-digest": stored.digest.replace(/^sha256:/, ""),
      "artifact-url": `${server}/${request.trigger.repository}/actions/runs/${request.run.id}/artifacts/${stored.id}`,
    },
  };
};

/** Signs that some file system does not take. */
function nameOf(name: string): string {
  const [sign] = /["<>|*?\r\n\\/:]/.exec(name) ?? [];
  if (sign !== undefined)
    throw new Error(`The artifact name is not valid: ${name}. Contains the following character: ${sign}`);
  return name;
}

function sayNothingFound(reaction: string, path: string, { log, warn }: Pick<Call, "log" | "warn">): void {
  const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
  switch (reaction) {
    case "error":
      throw new Error(message);
    case "warn":
      warn(message);
      return;
    case "ignore":
      log(message);
      return;
  }
  throw new Error(`input 'if-no-files-found': expected error, warn or ignore, got '${reaction}'`);
}

/** The same files give the same bytes: no time of this machine goes in. */
async function zipped(root: string, files: readonly string[]): Promise<Uint8Array> {
  const entries = await Promise.all(
    files.map(async (file) => [relative(root, file), await readFile(file)] as const),
  );
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: "1980-01-01T00:00:00" });
}
