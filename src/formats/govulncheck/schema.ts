import { array, firstOf, object, optional, present, type Read, text } from "../../syntax/json/shape.ts";

const Config = object({
  protocol_version: text,
  scanner_name: optional(text),
  scanner_version: optional(text),
  scan_level: optional(text),
});
export type Config = Read<typeof Config>;

const Entry = object({
  id: text,
  aliases: optional(array(text)),
  summary: optional(text),
  details: optional(text),
  database_specific: optional(object({ url: optional(text) })),
});
export type Entry = Read<typeof Entry>;

/** The first frame of a trace is the vulnerable symbol, package or module; the others say who calls it. */
const Frame = object({
  module: text,
  version: optional(text),
  package: optional(text),
  function: optional(text),
});
export type Frame = Read<typeof Frame>;

const Finding = object({ osv: text, fixed_version: optional(text), trace: firstOf(Frame) });

/** A message of the stream: exactly one of its fields is filled in. */
export const Message = object({
  config: optional(Config),
  SBOM: optional(present),
  progress: optional(object({ message: optional(text) })),
  osv: optional(Entry),
  finding: optional(Finding),
});
export type Message = Read<typeof Message>;
