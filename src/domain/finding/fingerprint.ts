import { sha256Hex } from "../digest/sha256.ts";
import type { EvidenceKind } from "../report/kind.ts";
import type { Finding, Place } from "./finding.ts";

/** Reads the source line that a finding points at; undefined where it cannot be read. */
export type SourceLine = (path: string, line: number) => string | undefined;

/**
 * Identity of a finding that survives moved lines: `sha256("v1\0" kind "\0" id "\0" place)` (design §4). Two tools
 * that report one vulnerability in one package, or one rule on one line, get one fingerprint.
 */
export function fingerprintOf(kind: EvidenceKind, finding: Finding, sourceLine: SourceLine): string {
  return sha256Hex(["v1", kind, identifierOf(finding), placeOf(finding, sourceLine)].join("\0"));
}

/** First of CVE, GHSA, rule id: the name that most tools share. */
export function identifierOf(finding: Finding): string {
  const names = [finding.ruleId, ...finding.aliases];
  const shared = (prefix: string): string | undefined =>
    names
      .map((name) => name.toUpperCase())
      .filter((name) => name.startsWith(prefix))
      .sort()[0];
  return shared("CVE-") ?? shared("GHSA-") ?? finding.ruleId;
}

function placeOf(finding: Finding, sourceLine: SourceLine): string {
  const { place } = finding;
  switch (place.type) {
    case "package":
      return withoutQualifiers(place.purl);
    case "file":
      return `${place.path}\0${lineIdentity(place, finding, sourceLine)}`;
    case "url":
      return `${addressOf(place.url)}\0${place.detail ?? ""}`;
    case "none":
      return sha256Hex(finding.message);
  }
}

/** The tool's own line hash, else the hash of the trimmed source line; never a line number, which moves. */
function lineIdentity(place: Place & { type: "file" }, finding: Finding, sourceLine: SourceLine): string {
  if (place.lineHash !== undefined) return place.lineHash;
  const source = place.snippet ?? (place.line === undefined ? undefined : sourceLine(place.path, place.line));
  return sha256Hex((source ?? finding.message).trim());
}

/** Host and path; ports of the loopback address and queries are other ones in every run. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
  return isLoopback ? address.pathname : `${address.host}${address.pathname}`;
}

/** Package URL without `?qualifiers` and `#subpath` (purl specification). */
function withoutQualifiers(purl: string): string {
  return purl.replace(/[?#].*$/s, "");
}
