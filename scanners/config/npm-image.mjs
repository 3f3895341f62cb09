/**
 * Looks for known vulnerabilities in the npm packages of an OCI image layout. It judges what it can see through: an image with
 * packages of a system, with programs that are no JavaScript, or with packages of other languages is none of these, and needs
 * the default set (Trivy).
 * Usage: node npm-image.mjs LAYOUT REPORT. Exit 0: nothing found, 1: findings, 2: it could not be judged.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const [layout = "", report = ""] = process.argv.slice(2);
const registry = process.env.ADVISORIES || "https://registry.npmjs.org";
const largestLayer = 1024 ** 3;
const opaque = [
  /(?:^|\/)(?:lib\/apk\/db\/installed|var\/lib\/dpkg\/status|(?:var\/lib|usr\/lib\/sysimage)\/rpm\/)/,
  /\.(?:jar|war|whl|gemspec|dll)$/,
  /\.dist-info\/METADATA$/,
];
const packagePath = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/;
const severities = {
  critical: { level: "error", score: "9.5" },
  high: { level: "error", score: "8.0" },
  moderate: { level: "warning", score: "5.5" },
  low: { level: "note", score: "2.5" },
};

const installed = new Map();
let manifests = 0;
for (const layer of new Set(layersOf(json(join(layout, "index.json")), 0))) lookInto(layer);
if (manifests === 0) giveUp("there is no package.json in the image: nothing tells what it holds");
const advisories = await ask(installed);
write(Object.entries(advisories).flatMap(([name, found]) => found.map((advisory) => ({ name, advisory }))));

function layersOf({ manifests: inside = [], layers = [] }, depth) {
  if (depth > 4) giveUp("its indexes are nested too deep");
  for (const { mediaType } of layers)
    if (!/\.tar(?:\+gzip)?$/.test(mediaType) && !/\.tar\.gzip$/.test(mediaType))
      giveUp(`a layer is ${mediaType}`);
  const below = inside.flatMap(({ digest }) => layersOf(json(blob(digest)), depth + 1));
  return [...layers.map(({ digest }) => digest), ...below];
}

function blob(digest) {
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? giveUp(`a digest is ${digest}`);
  return join(layout, "blobs", "sha256", hex);
}

/** Whoever unpacks a layer goes on where a careless reader stops, so what is not plain is not judged. */
function lookInto(digest) {
  const tar = unpacked(readFileSync(blob(digest)));
  let at = 0;
  while (at + 512 <= tar.length && !isZero(tar.subarray(at, at + 512))) {
    const { path, size } = entryOf(tar.subarray(at, at + 512));
    if (at + 512 + size > tar.length) giveUp("a layer ends in the middle of a file");
    inspect(path, tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  if (!isZero(tar.subarray(at))) giveUp("there is something behind the end of a layer");
}

function entryOf(header) {
  const text = (from, length) => header.toString("utf8", from, from + length).split("\0", 1)[0];
  const [octal, type, name, prefix] = [text(124, 12).trim(), text(156, 1), text(0, 100), text(345, 155)];
  if (Number.parseInt(text(148, 8), 8) !== sumOf(header)) giveUp("a header in a layer has another sum");
  if (!/^[0-7]+$/.test(octal) || name === "" || !["0", "5", ""].includes(type))
    giveUp(`an entry of a layer has no name, no size or the type ${type}`);
  return { path: prefix === "" ? name : `${prefix}/${name}`, size: Number.parseInt(octal, 8) };
}

function unpacked(packed) {
  if (packed[0] !== 0x1f) return packed;
  const { buffer, engine } = gunzipped(packed);
  if (engine.bytesWritten !== packed.length) giveUp("there is something behind the end of a packed layer");
  return buffer;
}

function gunzipped(packed) {
  try {
    return gunzipSync(packed, { maxOutputLength: largestLayer, info: true });
  } catch (error) {
    return giveUp(`a packed layer cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function isZero(bytes) {
  return bytes.every((byte) => byte === 0);
}

/** Of a header, as if its own field were blank. */
function sumOf(header) {
  return header.reduce((sum, byte, place) => sum + (place >= 148 && place < 156 ? 32 : byte), 0);
}

function inspect(path, content) {
  if (opaque.some((pattern) => pattern.test(path))) giveUp(`it holds ${path}`);
  if (content.subarray(0, 4).toString("latin1") === "\x7fELF") giveUp(`${path} is a program`);
  if (path.endsWith("package.json")) manifests += 1;
  const [, name] = packagePath.exec(path) ?? [];
  if (name === undefined) return;
  const { version } = JSON.parse(content.toString("utf8"));
  if (typeof version !== "string") giveUp(`${path} names no version`);
  installed.set(name, new Map([...(installed.get(name) ?? []), [version, path]]));
}

async function ask(packages) {
  if (packages.size === 0) return {};
  const body = Object.fromEntries([...packages].map(([name, versions]) => [name, [...versions.keys()]]));
  try {
    const response = await fetch(`${registry.replace(/\/+$/, "")}/-/npm/v1/security/advisories/bulk`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    return response.ok ? await response.json() : giveUp(`the advisories were answered ${response.status}`);
  } catch (error) {
    return giveUp(`the advisories could not be read: ${error instanceof Error ? error.message : error}`);
  }
}

function write(found) {
  const rules = new Map(found.map(({ advisory }) => [idOf(advisory), advisory]));
  const sarif = {
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "npm-image",
            version: "1.0.0",
            rules: [...rules].map(([id, { severity }]) => ({
              id,
              properties: { "security-severity": (severities[severity] ?? severities.high).score },
            })),
          },
        },
        invocations: [{ executionSuccessful: true }],
        results: found.map(({ name, advisory }) => ({
          ruleId: idOf(advisory),
          level: (severities[advisory.severity] ?? severities.high).level,
          message: { text: `${name} ${[...installed.get(name).keys()].join(", ")}: ${advisory.title}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: [...installed.get(name).values()][0] },
                region: { startLine: 1 },
              },
            },
          ],
        })),
      },
    ],
  };
  writeFileSync(report, JSON.stringify(sarif));
  process.exitCode = found.length > 0 ? 1 : 0;
}

function idOf({ url = "", id }) {
  return /GHSA(?:-[0-9a-z]{4}){3}$/.exec(url)?.[0] ?? `npm-${id}`;
}

function json(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function giveUp(why) {
  process.stderr.write(`npm-image cannot judge this image: ${why}\n`);
  process.exit(2);
}
