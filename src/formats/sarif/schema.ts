import type { JsonCursor } from "../../syntax/json/cursor.ts";
import {
  array,
  boolean,
  excerpt,
  firstOf,
  label,
  mapOf,
  number,
  object,
  optional,
  present,
  type Read,
  type Shape,
  text,
  word,
} from "../../syntax/json/shape.ts";

/** An array index (SARIF 2.1.0 §3.7.4); -1 stands for "unknown". */
const index: Shape<number> = {
  read(json) {
    const value = json.number();
    if (!Number.isSafeInteger(value) || value < -1)
      throw json.fault("malformed", `expected an array index, found ${value}`);
    return value;
  },
};

/** A string that is only shown to people: where a tool writes something else there, nothing is lost. */
const caption: Shape<string | undefined> = {
  read(json: JsonCursor) {
    if (json.kind() === "string") return json.text();
    json.skip();
    return undefined;
  },
};

/** Text for people, of which they see a line. */
const passage = excerpt(1_000);

const messageString = object({ text: optional(caption) });
const configuration = object({ level: optional(text) });
const severityBag = object({ "security-severity": optional(label) });

/** Whether an array holds anything. */
export const isFilled: Shape<boolean> = {
  read(json) {
    let any = false;
    json.array(() => {
      any = true;
      json.skip();
    });
    return any;
  },
};

/** §3.52 reportingDescriptorReference. */
const reference = object({
  id: optional(word),
  index: optional(index),
  guid: optional(word),
  toolComponent: optional(object({ name: optional(word), index: optional(index), guid: optional(word) })),
});
export type Reference = Partial<Read<typeof reference>>;

/** §3.49 reportingDescriptor. */
const descriptor = object({
  id: optional(text),
  guid: optional(text),
  deprecatedIds: optional(array(text)),
  name: optional(caption),
  shortDescription: optional(messageString),
  helpUri: optional(caption),
  messageStrings: optional(mapOf(messageString)),
  defaultConfiguration: optional(configuration),
  properties: optional(severityBag),
});
export type Descriptor = Read<typeof descriptor>;

/** §3.19 toolComponent. */
const component = object({
  name: optional(text),
  version: optional(label),
  semanticVersion: optional(label),
  guid: optional(text),
  globalMessageStrings: optional(mapOf(messageString)),
  rules: optional(array(descriptor)),
  notifications: optional(array(descriptor)),
});
export type Component = Read<typeof component>;

/** §3.18; the specification demands a driver, some tools write none. */
export const tool = object({ driver: optional(component), extensions: optional(array(component)) });
export type Tool = Read<typeof tool>;

/** §3.51 configurationOverride. */
const override = object({ descriptor: reference, configuration });
export type Override = Read<typeof override>;

/** §3.58 notification. */
export const notification = object({
  descriptor: optional(reference),
  level: optional(text),
  message: optional(messageString),
});

/** §3.20, without its notifications, which may be many. */
export const invocationFields = {
  executionSuccessful: optional(boolean),
  exitSignalName: optional(text),
  exitSignalNumber: optional(number),
  processStartFailureMessage: optional(text),
  ruleConfigurationOverrides: optional(array(override)),
  notificationConfigurationOverrides: optional(array(override)),
};

/** §3.4 artifactLocation. */
const artifactLocation = object({ uri: optional(text), uriBaseId: optional(word), index: optional(index) });
export type ArtifactLocation = Read<typeof artifactLocation>;

export const artifacts = array(object({ location: optional(artifactLocation) }));
export const uriBaseIds = mapOf(artifactLocation);
export type UriBaseIds = Read<typeof uriBaseIds>;

/** §3.23 versionControlDetails; the first one is the project itself. */
export const versionControl = firstOf(object({ revisionId: optional(text) }));

/** §3.15: what lies in other files. */
export const externalProperties = object({
  results: optional(isFilled),
  invocations: optional(isFilled),
  driver: optional(present),
  extensions: optional(isFilled),
});
export type ExternalProperties = Read<typeof externalProperties>;

/** Property bag of a run; Trivy names the image there. */
export const runProperties = object({ imageName: optional(caption) });

const physicalLocation = object({
  artifactLocation: optional(artifactLocation),
  region: optional(
    object({ startLine: optional(number), snippet: optional(object({ text: optional(passage) })) }),
  ),
});
const location = object({ physicalLocation: optional(physicalLocation) });
export type Location = Read<typeof location>;

const suppression = object({
  kind: optional(text),
  status: optional(text),
  justification: optional(caption),
});
export type SarifSuppression = Read<typeof suppression>;

const fingerprints = mapOf(label);
export type Fingerprints = Read<typeof fingerprints>;

const weighed = {
  ruleId: optional(word),
  ruleIndex: optional(index),
  rule: optional(reference),
  kind: optional(word),
  level: optional(word),
  fingerprints: optional(fingerprints),
  partialFingerprints: optional(fingerprints),
  codeFlows: optional(isFilled),
  suppressions: optional(array(suppression)),
  baselineState: optional(word),
  provenance: optional(object({ invocationIndex: optional(index) })),
  properties: optional(severityBag),
};

/** §3.27 result. */
export const result = object({
  ...weighed,
  message: optional(
    object({ text: optional(passage), id: optional(word), arguments: optional(array(caption)) }),
  ),
  locations: optional(firstOf(location)),
});
export type Result = Read<typeof result>;

/** A result of which only the weight is asked for: what people read of it is run over. */
export const weighedResult = object({ ...weighed, locations: optional(firstOf(object({}))) });
export type WeighedResult = Read<typeof weighedResult>;
