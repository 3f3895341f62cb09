import { isNode, LineCounter, parseDocument } from "yaml";
import { type Misfit, misfits } from "../validate.ts";
import { danglingReferences } from "./references.ts";
import { seedSchema } from "./schema.ts";
import type { Seed } from "./seed.ts";

/** What is wrong with a seed, and where. */
export interface SeedFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type SeedReading =
  | { readonly kind: "seed"; readonly seed: Seed }
  | { readonly kind: "faulty"; readonly faults: readonly SeedFault[] };

type Document = ReturnType<typeof parseDocument>;

/** Reads the text of a seed; what is wrong is told by line and column. Folders that it names are looked for by `hasFolder`. */
export function readSeed(text: string, hasFolder: (path: string) => boolean = () => true): SeedReading {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const broken = document.errors.map(({ message, pos: [start] }) => ({
    ...placeOf(counter, start),
    message: firstLine(message),
  }));
  if (broken.length > 0) return { kind: "faulty", faults: broken };
  const value = unfold(document);
  if (value instanceof Error)
    return { kind: "faulty", faults: [{ line: 1, column: 1, message: value.message }] };
  const unfit = misfits(seedSchema(), value);
  // Held to the schema, which says what the type says.
  const seed = value as Seed;
  const faults = unfit.length > 0 ? unfit : danglingReferences(seed, hasFolder);
  if (faults.length === 0) return { kind: "seed", seed };
  return { kind: "faulty", faults: faults.map((fault) => placed(document, counter, fault)) };
}

function placed(document: Document, counter: LineCounter, { path, message }: Misfit): SeedFault {
  const place = placeOf(counter, offsetOf(document, path));
  return { ...place, message: `${path.length === 0 ? "the seed" : path.join(".")} ${message}` };
}

const mostAliases = 100;

/** The plain value; an error where aliases would unfold to far more than was written. */
function unfold(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

function placeOf(counter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Where the innermost node on the way to a path begins. */
function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}
