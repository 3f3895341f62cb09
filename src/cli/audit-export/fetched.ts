import type { ArtefactFiles } from "../../domain/artifact/files.ts";
import { type AuditManifest, manifestPath, readManifest } from "../../domain/audit-export/manifest.ts";
import { exportTar } from "../../domain/audit-export/tar.ts";
import { UserError } from "../../errors.ts";

const mostManifestBytes = 1024 * 1024;

/** The manifest that another job of this run left, once every file beside it is what it says. @throws {UserError} invalid-input */
export function manifestIn(artefact: ArtefactFiles): AuditManifest {
  if (!artefact.paths.includes(manifestPath) || artefact.bytes(manifestPath) > mostManifestBytes)
    throw refused("a manifest", "none");
  const manifest = readManifest(artefact.read(manifestPath));
  if (manifest === null) throw refused("a manifest in its one form", "something else");
  const named = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
  for (const path of artefact.paths) {
    if (path === manifestPath) continue;
    if (named.get(path) !== artefact.sha256(path))
      throw refused(`${path} as the manifest names it`, "another file");
  }
  const missing = [...named.keys()].find((path) => !artefact.paths.includes(path));
  if (missing !== undefined) throw refused(missing, "none");
  return manifest;
}

/** Everything that was kept as one file. @throws {UserError} invalid-input */
export function tarOf(artefact: ArtefactFiles): Uint8Array {
  const bytes = exportTar(artefact);
  if (bytes === null) throw refused("paths of at most 100 bytes", "longer ones");
  return bytes;
}

function refused(expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}.`, {
    at: manifestPath,
    hint: "Nothing is signed or stored. Run the whole workflow again.",
  });
}
