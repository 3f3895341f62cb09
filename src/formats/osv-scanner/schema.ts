import {
  array,
  bookmarked,
  boolean,
  count,
  label,
  object,
  optional,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** A string where there is one: databases put other things under `database_specific` too. */
const textIfAny: Shape<string | undefined> = {
  isOptional: true,
  read(json) {
    if (json.kind() === "string") return json.text();
    json.skip();
    return undefined;
  },
};

/** An OSV record (https://ossf.github.io/osv-schema/), as far as it says how bad it is and what to do. */
export const Vulnerability = object({
  id: text,
  aliases: optional(array(text)),
  summary: optional(text),
  details: optional(text),
  affected: optional(
    array(
      object({
        package: optional(object({ name: optional(text) })),
        ranges: optional(
          array(
            object({
              type: optional(text),
              events: optional(array(object({ fixed: optional(text) }))),
            }),
          ),
        ),
      }),
    ),
  ),
  severity: optional(array(object({ type: optional(text), score: textIfAny }))),
  database_specific: optional(object({ severity: textIfAny })),
});
export type Vulnerability = Read<typeof Vulnerability>;

/** The records that are about one vulnerability. */
export const Group = object({
  ids: array(text),
  aliases: optional(array(text)),
  max_severity: optional(label),
});
export type Group = Read<typeof Group>;

const Package = object({
  name: text,
  version: optional(text),
  ecosystem: optional(text),
  image_origin_details: optional(object({ index: optional(count) })),
  imageOrigin: optional(object({ layerID: optional(text), inBaseImage: optional(boolean) })),
});
export type Package = Read<typeof Package>;

/** A package that was found; `vulnerabilities` comes before the `groups` that explain it. */
export const ScannedPackage = object({
  package: Package,
  vulnerabilities: optional(bookmarked),
  groups: optional(array(Group)),
  license_violations: optional(array(text)),
});
export type ScannedPackage = Read<typeof ScannedPackage>;

const Layer = object({ diff_id: optional(text), base_image_index: optional(count) });
export type Layer = Read<typeof Layer>;

export const Document = object({
  results: bookmarked,
  image_metadata: optional(object({ layer_metadata: optional(array(Layer)) })),
});
