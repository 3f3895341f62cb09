import {
  boolean,
  count,
  entries,
  label,
  object,
  optional,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** Where a secret was found: the fields that the sources of TruffleHog share (`source_metadata.proto`). */
const place = object({
  file: optional(text),
  line: optional(count),
  link: optional(text),
  repository: optional(text),
  bucket: optional(text),
  commit: optional(text),
  image: optional(text),
  layer: optional(text),
});
export type SecretPlace = Read<typeof place>;

/** `Data` holds one place under the name of its source: `{"Git": {…}}`. */
const places: Shape<SecretPlace | undefined> = {
  read(json) {
    let found: SecretPlace | undefined;
    entries(place, (_, one) => {
      found ??= one;
    }).read(json);
    return found;
  },
};

/**
 * One line of `trufflehog --json`: a secret, or a line of TruffleHog's own log where both streams went to one file.
 * `Raw`, `RawV2`, `Redacted`, `ExtraData` and `StructuredData` are left out on purpose: they hold the secret.
 */
export const line = object({
  SourceMetadata: optional(object({ Data: optional(places) })),
  SourceName: optional(text),
  DetectorName: optional(text),
  Verified: optional(boolean),
  VerificationError: optional(text),
  level: optional(label),
  logger: optional(text),
  msg: optional(text),
  verified_secrets: optional(count),
  unverified_secrets: optional(count),
});
export type Line = Read<typeof line>;
