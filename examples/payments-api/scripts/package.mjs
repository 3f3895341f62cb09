// Writes the service as an OCI image layout: the same source and lockfile give the same bytes, on any machine.
// It starts from scratch and brings no Node: see "The image" in README.md.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tarOf } from "./tar.mjs";

const folder = process.argv[2] ?? "dist-image";
const { name, version, description, license } = JSON.parse(readFileSync("package.json", "utf8"));
/** The code is JavaScript through and through: the platforms differ in their name only. */
const platforms = ["amd64", "arm64"].map((architecture) => ({ architecture, os: "linux" }));

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "blobs", "sha256"), { recursive: true });

const layers = [layerOf("packages", packageFiles()), layerOf("service", serviceFiles())];
const manifests = platforms.map((platform) => ({ ...manifestOf(platform), platform }));
const index = putJson("application/vnd.oci.image.index.v1+json", {
  schemaVersion: 2,
  mediaType: "application/vnd.oci.image.index.v1+json",
  manifests,
  annotations: {
    "org.opencontainers.image.title": name,
    "org.opencontainers.image.description": description,
    "org.opencontainers.image.version": version,
    "org.opencontainers.image.licenses": license,
  },
});

const named = { ...index, annotations: { "org.opencontainers.image.ref.name": version } };
writeJson("oci-layout", { imageLayoutVersion: "1.0.0" });
writeJson("index.json", {
  schemaVersion: 2,
  mediaType: "application/vnd.oci.image.index.v1+json",
  manifests: [named],
});
process.stdout.write(`${folder}: ${name} ${version} ${index.digest}\n`);

function manifestOf(platform) {
  const config = putJson("application/vnd.oci.image.config.v1+json", {
    created: "1970-01-01T00:00:00Z",
    ...platform,
    config: {
      User: "1000:1000",
      ExposedPorts: { "8080/tcp": {} },
      Env: ["HOST=0.0.0.0", "PORT=8080"],
      Entrypoint: ["node", "src/main.ts"],
      WorkingDir: "/app",
    },
    rootfs: { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map(({ from }) => ({
      created: "1970-01-01T00:00:00Z",
      created_by: `package.mjs: ${from}`,
    })),
  });
  return putJson("application/vnd.oci.image.manifest.v1+json", {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config,
    layers: layers.map(({ descriptor }) => descriptor),
  });
}

function layerOf(from, files) {
  const tar = tarOf(files);
  const packed = gzipSync(tar, { level: 9 });
  // The system that packed it: 255 is "unknown", so that all of them write the same.
  packed[9] = 255;
  return {
    from,
    diffId: digestOf(tar),
    descriptor: put("application/vnd.oci.image.layer.v1.tar+gzip", packed),
  };
}

/** What the lockfile says that the service needs when it runs; what is not installed is an error, not a smaller image. */
function packageFiles() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const wanted = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
  return wanted.flatMap(([path, { optional }]) => {
    if (existsSync(path)) return filesBelow(path, ["node_modules"]);
    if (optional === true) return [];
    throw new Error(`${path} is in package-lock.json and is not installed: run npm ci`);
  });
}

function serviceFiles() {
  return [fileOf("package.json"), fileOf("package-lock.json"), ...filesBelow("src", [])];
}

function filesBelow(path, without) {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return without.includes(entry.name) ? [] : filesBelow(inside, without);
    if (!entry.isFile()) throw new Error(`${inside} is neither a file nor a folder`);
    return [fileOf(inside)];
  });
}

function fileOf(path) {
  return { path: `app/${path}`, content: readFileSync(path) };
}

function putJson(mediaType, value) {
  return put(mediaType, Buffer.from(JSON.stringify(value)));
}

function put(mediaType, bytes) {
  const digest = digestOf(bytes);
  writeFileSync(join(folder, "blobs", ...digest.split(":")), bytes);
  return { mediaType, digest, size: bytes.length };
}

function writeJson(path, value) {
  writeFileSync(join(folder, path), JSON.stringify(value));
}

function digestOf(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
