import type { Exhibit } from "../../domain/evidence/lineage/lineage.ts";
import { UserError } from "../../errors.ts";
import type { Places } from "../../ports/evidence.ts";
import type { EvidencePorts } from "../../ports/ports.ts";
import type { Options } from "../options.ts";
import { digestIn } from "./asked.ts";
import { linesOf, readBundle } from "./bytes.ts";
import type { Brought } from "./collected.ts";
import { fetchEvidence } from "./fetched.ts";
import { imageIn, readImage } from "./image.ts";

const longestMark = 4_096;
/** A folder for downloads may hold those of other releases too, which prove nothing about this artefact. */
const mostBeside = 20;

/**
 * Understands what was named: a digest, an image, a release folder, an artefact with its evidence beside it, or with `--bundle`
 * one bundle. @throws {UserError}
 */
export async function readTarget(target: string, options: Options, ports: EvidencePorts): Promise<Brought> {
  const own = await readNamed(target, options, ports);
  const others = [];
  for (const path of options.values("evidence")) others.push(await readEvidence(path, ports.places));
  const fetched = await fetchEvidence(own.artefact, options, ports);
  const all = [own, ...others, fetched];
  const brought = {
    artefact: own.artefact,
    ids: fetched.ids,
    exhibits: all.flatMap(({ exhibits }) => exhibits),
    folders: [own, ...others].flatMap(({ folders }) => folders),
  };
  if (brought.exhibits.length > 0 || brought.folders.length > 0) return brought;
  throw lacking(target, options);
}

function lacking(target: string, options: Options): UserError {
  const hint =
    options.value("repo") !== undefined
      ? "Nobody signed anything about this digest there: is it the repository that built it, and has the release been published?"
      : "Name it with --evidence (a release folder, or bundles in *.intoto.jsonl), or the repository with --repo OWNER/NAME to ask GitHub.";
  return new UserError("invalid-input", "expected evidence about it, found none.", { at: target, hint });
}

type Found = Omit<Brought, "ids">;

async function readNamed(target: string, options: Options, ports: EvidencePorts): Promise<Found> {
  const digest = digestIn(target);
  if (digest !== null) return { artefact: digest, exhibits: [], folders: [] };
  const image = ports.places.kindOf(target) === "nothing" ? imageIn(target) : null;
  if (image === null) return readPlace(target, options.has("bundle"), ports.places);
  if (!options.has("offline")) {
    const found = await readImage(target, image, await ports.pullRegistry(target));
    ports.runner.log(
      `fetched from ${image.host}: sha256:${found.artefact}, ${found.exhibits.length} bundles attached to it`,
    );
    return found;
  }
  throw new UserError(
    "usage",
    "expected something on this machine with --offline, got an image in a registry.",
    {
      hint: "Name its digest, with --evidence.",
    },
  );
}

async function readPlace(path: string, isAskedAsBundle: boolean, places: Places): Promise<Found> {
  switch (places.kindOf(path)) {
    case "nothing":
      throw new UserError("missing-file", "expected a file, a folder or a digest sha256:…, found nothing.", {
        at: path,
        hint: "A digest is sha256: and 64 hex digits, an image registry.example/team/name with :tag or @sha256:…; a path is looked for from the folder that you are in.",
      });
    case "folder": {
      const release = await readFolder(path, places);
      const digest = release.folders[0]?.index.artefact.digest;
      return { ...release, artefact: digest === undefined ? null : digestIn(digest) };
    }
    case "file":
      return isAskedAsBundle ? readOneBundle(path, places) : readArtefact(path, places);
  }
}

function readOneBundle(path: string, places: Places): Found {
  const exhibits = bundlesIn(path, places);
  if (exhibits !== null) return { artefact: null, exhibits, folders: [] };
  throw new UserError("invalid-input", "expected a bundle with --bundle, found another file.", {
    at: path,
    hint: "A bundle is JSON with a dsseEnvelope: one file of bundles/ in a dossier.",
  });
}

/**
 * The artefact itself, with its bundles beside it. A genuine bundle in its place is no answer about the artefact: whoever asks
 * before a deployment must not get a yes for it.
 */
function readArtefact(path: string, places: Places): Found {
  if (isBundle(path, places)) {
    throw new UserError("usage", "expected an artefact, found evidence.", {
      at: path,
      hint: "Name the artefact or its digest, and this with --evidence. Whether one bundle by itself is genuine, which says nothing about an artefact, says --bundle.",
    });
  }
  const { files, path: name } = places.file(path);
  return { artefact: files.sha256(name), exhibits: bundlesBeside(path, places), folders: [] };
}

/** Its own, else those of a release whose files were downloaded together. */
function bundlesBeside(path: string, places: Places): readonly Exhibit[] {
  const own = `${path}.intoto.jsonl`;
  if (places.kindOf(own) === "file") return bundlesIn(own, places) ?? [];
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const { files } = places.file(path);
  return files
    .find("*.intoto.jsonl")
    .slice(0, mostBeside)
    .flatMap((name) => bundlesIn(`${folder}${name}`, places) ?? []);
}

/** Its index has a schema, which a bundle by itself does without. */
async function readFolder(path: string, places: Places): Promise<Found> {
  const { readReleaseFolder } = await import("./release-folder.ts");
  const folder = readReleaseFolder(places.folder(path), path);
  return { artefact: null, exhibits: folder.exhibits, folders: [folder] };
}

async function readEvidence(path: string, places: Places): Promise<Found> {
  if (places.kindOf(path) === "folder") return readFolder(path, places);
  const exhibits = bundlesIn(path, places);
  if (exhibits !== null) return { artefact: null, exhibits, folders: [] };
  throw new UserError("invalid-input", "expected a release folder or a file of bundles, found neither.", {
    at: path,
    hint: "A release folder has an index.json; bundles are JSON with a dsseEnvelope.",
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
