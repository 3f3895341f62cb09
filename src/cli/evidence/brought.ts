import type { Exhibit } from "../../domain/evidence/lineage/lineage.ts";
import { indexPath } from "../../domain/evidence/lineage/release-folder.ts";
import { UserError } from "../../errors.ts";
import type { Places } from "../../ports/evidence.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import type { Options } from "../options.ts";
import { digestIn } from "./asked.ts";
import { linesOf, readBundle } from "./bytes.ts";
import type { Brought } from "./collected.ts";
import { imageIn, readImage } from "./image.ts";
import { readReleaseFolder } from "./release-folder.ts";

const longestMark = 4_096;

/**
 * Understands what was named: a digest, an image, a release folder, an artefact with its evidence beside it, or with `--bundle`
 * one bundle. @throws {UserError}
 */
export async function readTarget(target: string, options: Options, ports: CommandPorts): Promise<Brought> {
  const own = await readNamed(target, options, ports);
  const others = options.values("evidence").map((path) => readEvidence(path, ports.places));
  const all = [own, ...others];
  const brought = {
    artefact: own.artefact,
    exhibits: all.flatMap(({ exhibits }) => exhibits),
    folders: all.flatMap(({ folders }) => folders),
  };
  if (brought.exhibits.length > 0 || brought.folders.length > 0) return brought;
  throw new UserError("invalid-input", "expected evidence about it, found none.", {
    at: target,
    hint: "Name it with --evidence: a release folder, or a file of bundles (*.intoto.jsonl).",
  });
}

async function readNamed(target: string, options: Options, ports: CommandPorts): Promise<Brought> {
  const digest = digestIn(target);
  if (digest !== null) return { artefact: digest, exhibits: [], folders: [] };
  const image = ports.places.kindOf(target) === "nothing" ? imageIn(target) : null;
  if (image === null) return readPlace(target, options.has("bundle"), ports.places);
  if (!options.has("offline")) return readImage(target, image, await ports.pullRegistry(target));
  throw new UserError(
    "usage",
    "expected something on this machine with --offline, got an image in a registry.",
    {
      hint: "Name its digest, with --evidence.",
    },
  );
}

function readPlace(path: string, isAskedAsBundle: boolean, places: Places): Brought {
  switch (places.kindOf(path)) {
    case "nothing":
      throw new UserError("missing-file", "expected a file, a folder or a digest sha256:…, found nothing.", {
        at: path,
      });
    case "folder": {
      const folder = readReleaseFolder(places.folder(path), path);
      const { artefact } = folder.index;
      return { artefact: digestIn(artefact.digest), exhibits: folder.exhibits, folders: [folder] };
    }
    case "file":
      return isAskedAsBundle ? readOneBundle(path, places) : readArtefact(path, places);
  }
}

function readOneBundle(path: string, places: Places): Brought {
  const exhibits = bundlesIn(path, places);
  if (exhibits !== null) return { artefact: null, exhibits, folders: [] };
  throw new UserError("invalid-input", "expected a bundle with --bundle, found another file.", { at: path });
}

/**
 * The artefact itself, with its bundles beside it. A genuine bundle in its place is no answer about the artefact: whoever asks
 * before a deployment must not get a yes for it.
 */
function readArtefact(path: string, places: Places): Brought {
  if (isBundle(path, places)) {
    throw new UserError("usage", "expected an artefact, found evidence.", {
      at: path,
      hint: "To ask whether this one bundle is genuine, which says nothing about an artefact, add --bundle.",
    });
  }
  const { files, path: name } = places.file(path);
  const lines = `${path}.intoto.jsonl`;
  const beside = places.kindOf(lines) === "file" ? (bundlesIn(lines, places) ?? []) : [];
  return { artefact: files.sha256(name), exhibits: beside, folders: [] };
}

function readEvidence(path: string, places: Places): Brought {
  if (places.kindOf(path) === "folder") {
    const folder = readReleaseFolder(places.folder(path), path);
    return { artefact: null, exhibits: folder.exhibits, folders: [folder] };
  }
  const exhibits = bundlesIn(path, places);
  if (exhibits !== null) return { artefact: null, exhibits, folders: [] };
  throw new UserError("invalid-input", "expected a release folder or a file of bundles, found neither.", {
    at: path,
    hint: `A release folder has an ${indexPath}; bundles are JSON with a dsseEnvelope.`,
  });
}

/** The bundles that a file holds; null: it holds something else. */
function bundlesIn(path: string, places: Places): readonly Exhibit[] | null {
  const { files, path: name } = places.file(path);
  if (!path.endsWith(".jsonl") && !isBundle(path, places)) return null;
  const isOne = !path.endsWith(".jsonl");
  const bundles = isOne ? [readBundle(files, name)] : linesOf(files, name);
  return bundles.map((bundle, index) => ({ path: isOne ? path : `${path}:${index + 1}`, bundle }));
}

/** By its beginning, so that an artefact of any size is never read as text. */
function isBundle(path: string, places: Places): boolean {
  const { files, path: name } = places.file(path);
  const file = files.open(name);
  try {
    const bytes = new Uint8Array(Math.min(file.size, longestMark));
    const text = new TextDecoder().decode(bytes.subarray(0, file.read(bytes, 0)));
    return (
      /^\s*\{/.test(text) && /"(?:dsseEnvelope|verificationMaterial)"|vnd\.dev\.sigstore\.bundle/.test(text)
    );
  } finally {
    file.close();
  }
}
