import { createHash } from "node:crypto";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Known } from "../../domain/facts/known.ts";
import type { Installation } from "../../ports/scan-bench.ts";
import { toolEnvironment } from "./environment.ts";
import { runTool } from "./run-tool.ts";
import type { Site } from "./site.ts";

type Download = Extract<Installation, { readonly download: unknown }>["download"];

const largestBytes = 400 * 1024 * 1024;
const longestMs = 5 * 60_000;

/** Fetches a release; bytes that are not the expected ones are neither unpacked nor run. */
export async function download(
  wanted: Download,
  site: Site & { readonly folder: string },
): Promise<Known<string>> {
  const bytes = await fetchBytes(wanted.url);
  if (bytes.state === "unknown") return bytes;
  const sha256 = createHash("sha256").update(bytes.value).digest("hex");
  if (sha256 !== wanted.sha256)
    return lacking(`${wanted.url} has the sha256 ${sha256}, expected ${wanted.sha256}`);
  const program = join(site.folder, wanted.program);
  if (wanted.archive === "none") {
    writeFileSync(program, bytes.value);
    chmodSync(program, 0o755);
    return { state: "known", value: site.folder };
  }
  return unpack(bytes.value, wanted, site);
}

async function unpack(
  bytes: Uint8Array,
  { program }: Download,
  { folder, scratch, env }: Site & { readonly folder: string },
): Promise<Known<string>> {
  const archive = join(scratch, "release.tar.gz");
  writeFileSync(archive, bytes);
  const end = await runTool({
    program: "tar",
    args: ["-xzf", archive, "-C", folder, "--no-same-owner", program],
    folder: scratch,
    environment: toolEnvironment(env, scratch),
    timeoutMs: longestMs,
    output: null,
  });
  if (end.state === "ended" && end.exitCode === 0) return { state: "known", value: folder };
  return lacking(`the release could not be unpacked: it has no ${program}`);
}

async function fetchBytes(url: string): Promise<Known<Uint8Array>> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(longestMs) });
    if (!response.ok || response.body === null) return lacking(`${url} answered ${response.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.byteLength;
      if (size > largestBytes) return lacking(`${url} is larger than ${largestBytes} bytes`);
      chunks.push(chunk);
    }
    return { state: "known", value: Buffer.concat(chunks) };
  } catch (error) {
    return lacking(`${url} could not be fetched: ${error instanceof Error ? error.message : "no answer"}`);
  }
}

function lacking(why: string): Known<never> {
  return { state: "unknown", why };
}
