import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configOf, hooks } from "./tiny-product.ts";

/** Writes an image layout of one layer: the same source, the same bytes. */
const program = `import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

rmSync("dist-image", { recursive: true, force: true });
mkdirSync("dist-image/blobs/sha256", { recursive: true });

function put(mediaType, bytes) {
  const hex = createHash("sha256").update(bytes).digest("hex");
  writeFileSync("dist-image/blobs/sha256/" + hex, bytes);
  return { mediaType, digest: "sha256:" + hex, size: bytes.length };
}

/** A tar of one file, with nothing in it that another day or machine would write otherwise. */
function tarOf(name, bytes) {
  const head = Buffer.alloc(512);
  const field = (text, at) => head.write(text, at);
  field(name, 0); field("0000644\\0", 100); field("0000000\\0", 108); field("0000000\\0", 116);
  field(bytes.length.toString(8).padStart(11, "0") + "\\0", 124); field("00000000000\\0", 136);
  field("        ", 148); field("0", 156); field("ustar\\x0000", 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  field(sum.toString(8).padStart(6, "0") + "\\0 ", 148);
  const body = Buffer.alloc(Math.ceil(bytes.length / 512) * 512);
  bytes.copy(body);
  return Buffer.concat([head, body, Buffer.alloc(1024)]);
}

const layer = put("application/vnd.oci.image.layer.v1.tar", tarOf("sum.js", readFileSync("src/sum.js")));
const config = put("application/vnd.oci.image.config.v1+json", Buffer.from(JSON.stringify({
  architecture: "amd64", os: "linux", config: {}, rootfs: { type: "layers", diff_ids: [layer.digest] },
})));
const manifest = put("application/vnd.oci.image.manifest.v1+json", Buffer.from(JSON.stringify({
  schemaVersion: 2, mediaType: "application/vnd.oci.image.manifest.v1+json", config, layers: [layer],
})));
writeFileSync("dist-image/oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" }));
writeFileSync("dist-image/index.json", JSON.stringify({
  schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: [manifest],
}));
`;

/** Calls the release of the organisation's instance, as the starter says. */
export const releaseCaller = (file = "release.yml"): string => `name: Assaygate release
on:
  push:
    branches: [main]
permissions: {}
jobs:
  release:
    permissions:
      id-token: write # the identity that evidence is signed with
      attestations: write # to store the signed statements with GitHub
      contents: write # the tag and the release
      packages: write # the image and what refers to it
      actions: read # artifacts of the run's own jobs, by id
      checks: read # whether what the branch requires really ran
      statuses: read # the same for commit statuses
      deployments: read # the last production release
      pull-requests: read # the request that brought the commit, and its reviews
    uses: acme/platform/.github/workflows/${file}@stable
`;

const starter = join(import.meta.dirname, "../../workflows/starters/audit-export.yml");

/** Calls the export of the organisation's instance, as the starter says. */
export const exportCaller = (): string =>
  readFileSync(starter, "utf8").replaceAll("ORG/platform", "acme/platform");

/** One package that it needs when it runs: a bill of materials without any proves nothing. */
const needed = { name: "tiny-dependency", version: "1.0.0" };
const tarball = `https://registry.npmjs.org/${needed.name}/-/${needed.name}-${needed.version}.tgz`;
const dependencies = { [needed.name]: needed.version };
const manifest = {
  name: "tiny",
  version: "1.0.0",
  private: true,
  type: "module",
  license: "MIT",
  dependencies,
};
const lockfile = {
  ...{ name: "tiny", version: "1.0.0", lockfileVersion: 3, requires: true },
  packages: {
    "": { name: "tiny", version: "1.0.0", license: "MIT", dependencies },
    [`node_modules/${needed.name}`]: {
      ...{ version: needed.version, resolved: tarball, license: "MIT" },
      integrity: `sha512-${Buffer.alloc(64, 1).toString("base64")}`,
    },
  },
};

const artefact = "artefact: { type: oci-layout, path: dist-image }\n";

/** Files that make a tiny product package an image, and release what lands. */
export function packagingFiles(command = "node scripts/package.js"): Readonly<Record<string, string>> {
  return {
    "package.json": `${JSON.stringify(manifest, null, 2)}\n`,
    "package-lock.json": `${JSON.stringify(lockfile, null, 2)}\n`,
    "scripts/package.js": program,
    ".github/assaygate.yml": configOf(`${hooks}  package: ${command}\n${artefact}`),
    ".github/workflows/release.yml": releaseCaller(),
    ".gitignore": "dist-image\n",
  };
}
