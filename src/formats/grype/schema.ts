import {
  array,
  boolean,
  eitherKind,
  firstOf,
  mapped,
  number,
  object,
  optional,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** The highest base score of the vectors that a source gives. */
const highestScore: Shape<number | undefined> = {
  read(json) {
    let highest: number | undefined;
    json.array(() => {
      const score = Cvss.read(json).metrics?.baseScore;
      if (score !== undefined) highest = Math.max(highest ?? 0, score);
    });
    return highest;
  },
};

const Cvss = object({ metrics: optional(object({ baseScore: optional(number) })) });

const Related = object({ id: text, severity: optional(text), cvss: optional(highestScore) });

const Vulnerability = object({
  id: text,
  dataSource: optional(text),
  severity: optional(text),
  description: optional(text),
  cvss: optional(highestScore),
  fix: optional(object({ versions: optional(array(text)), state: optional(text) })),
});

const Artifact = object({
  name: text,
  version: optional(text),
  type: optional(text),
  purl: optional(text),
  locations: optional(firstOf(object({ path: optional(text), layerID: optional(text) }))),
});

export const Match = object({
  vulnerability: Vulnerability,
  relatedVulnerabilities: optional(array(Related)),
  artifact: Artifact,
  appliedIgnoreRules: optional(
    array(
      object({
        reason: optional(text),
        "vex-status": optional(text),
        "vex-justification": optional(text),
      }),
    ),
  ),
});
export type Match = Read<typeof Match>;

const Target = object({
  imageID: optional(text),
  manifestDigest: optional(text),
  repoDigests: optional(array(text)),
});

const folder: Read<typeof Target> = {
  imageID: undefined,
  manifestDigest: undefined,
  repoDigests: undefined,
};

export const Source = object({
  type: optional(text),
  /** Of a folder it is a text. */
  target: optional(eitherKind({ object: Target, string: mapped(text, () => folder) })),
});

/** Grype 0.88 moved what it says about the database into `status`. */
export const Descriptor = object({
  name: optional(text),
  version: optional(text),
  db: optional(
    object({
      error: optional(text),
      status: optional(object({ valid: optional(boolean), error: optional(text) })),
    }),
  ),
});
export type Descriptor = Read<typeof Descriptor>;
