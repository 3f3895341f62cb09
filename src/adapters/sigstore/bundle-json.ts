import { isDeepStrictEqual } from "node:util";
import {
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
  type Bundle,
  bundleFromJSON,
  bundleToJSON,
} from "@sigstore/bundle";
import { jsonDepth } from "../../domain/evidence/json-bounds.ts";
import { maxBundleBytes, type Rejected, rejected } from "../../domain/evidence/open.ts";
import { statementPayloadType } from "../../domain/evidence/statement.ts";

/** Of an unknown version the library believes what it would of the latest. */
const versions: readonly string[] = [
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
];
/** Deeper than any bundle; the statement in it is a text here. */
const maxDepth = 16;
/** More logs and authorities than anybody asks to vouch for one signature. */
const maxVouchers = 8;

/** A bundle as the library reads it. */
interface ReadBundle {
  readonly state: "read";
  readonly bundle: Bundle;
}

/** Reads the bytes of a bundle, within bounds, with exactly one signature over a statement. */
export function readBundle(bytes: Uint8Array): ReadBundle | Rejected {
  if (bytes.length > maxBundleBytes)
    return rejected("too-large", `expected at most ${maxBundleBytes} bytes, got ${bytes.length}`);
  if (jsonDepth(bytes, maxDepth) > maxDepth)
    return rejected("too-deep", `expected at most ${maxDepth} levels of brackets, got more`);
  const data = parseJson(bytes);
  return rejectEnvelope(data) ?? rejectVouchers(data) ?? parseBundle(data);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function rejectEnvelope(data: unknown): Rejected | null {
  if (isRecord(data) && typeof data["_type"] === "string")
    return rejected("unsigned", "this is a bare statement: nobody signed it");
  const envelope = recordIn(data, "dsseEnvelope");
  const signatures = envelope?.["signatures"] ?? [];
  if (envelope === null || !Array.isArray(signatures)) return notABundle("no DSSE envelope in JSON");
  if (signatures.length > 1)
    return rejected("several-signatures", `expected one signature, got ${signatures.length}`);
  if (!signatures.every(isSigned) || signatures.length === 0)
    return rejected("unsigned", "expected one signature, got none");
  if (envelope["payloadType"] === statementPayloadType) return null;
  return rejected("payload-type", `expected the payload type ${statementPayloadType}, got another`);
}

function isSigned(signature: unknown): boolean {
  return isRecord(signature) && (signature["sig"] ?? "") !== "";
}

/** Only as far as it takes to count them: what they are the library says. */
function rejectVouchers(data: unknown): Rejected | null {
  const material = recordIn(data, "verificationMaterial");
  const stamps = recordIn(material, "timestampVerificationData");
  const isWithin =
    material !== null && [material["tlogEntries"], stamps?.["rfc3161Timestamps"]].every(isShortList);
  return isWithin ? null : notABundle(`no verification material, or more than ${maxVouchers} of a kind`);
}

function isShortList(value: unknown): boolean {
  return (value ?? null) === null || (Array.isArray(value) && value.length <= maxVouchers);
}

function parseBundle(data: unknown): ReadBundle | Rejected {
  try {
    const bundle = bundleFromJSON(data);
    if (!versions.includes(bundle.mediaType)) return notABundle("one of another version");
    return isAsWritten(data, bundleToJSON(bundle))
      ? { state: "read", bundle }
      : notABundle("fields or bytes of another form");
  } catch {
    return notABundle("no Sigstore bundle of a known version");
  }
}

function notABundle(found: string): Rejected {
  return rejected("not-a-bundle", `expected a Sigstore bundle with a DSSE envelope, found ${found}`);
}

/**
 * Tells whether all that was given is what the library would write. It skips what it does not know and reads base64 with
 * anything in between, so that much in a bundle could be changed without a trace.
 */
function isAsWritten(given: unknown, written: unknown): boolean {
  if (Array.isArray(given) && Array.isArray(written))
    return given.length === written.length && given.every((item, index) => isAsWritten(item, written[index]));
  if (isRecord(given) && isRecord(written))
    return Object.entries(given).every(([key, value]) =>
      Object.hasOwn(written, key) ? isAsWritten(value, written[key]) : isLeftOut(value),
    );
  return isDeepStrictEqual(given, written);
}

/** What need not be written (protobuf's JSON). */
function isLeftOut(value: unknown): boolean {
  return (Array.isArray(value) && value.length === 0) || ["", "0", null].some((empty) => empty === value);
}

function recordIn(data: unknown, key: string): Readonly<Record<string, unknown>> | null {
  const value = isRecord(data) ? data[key] : null;
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
