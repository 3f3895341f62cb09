interface Routable {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly "x-multi-segment"?: boolean }[];
}

export interface Route<T> {
  readonly operation: T;
  /** Values of the path's parameters, decoded. */
  readonly path: Record<string, string>;
}

interface Pattern<T> {
  readonly operation: T;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

/** Finds the operation of a request; a literal segment wins over a parameter, that over one that takes several. */
export function routerOf<T extends Routable>(
  operations: readonly T[],
): (method: string, path: string) => Route<T> | undefined {
  const patterns = [...operations].sort(bySpecificity).map(patternOf);
  return (method, path) => {
    for (const pattern of patterns) {
      const found = pattern.operation.method === method ? pattern.expression.exec(path) : null;
      if (found !== null) return routeOf(pattern, found.slice(1));
    }
    return undefined;
  };
}

function routeOf<T>({ operation, names }: Pattern<T>, found: readonly string[]): Route<T> | undefined {
  const values = found.map(decode);
  if (values.includes(undefined)) return undefined;
  return { operation, path: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])) };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

type Segment =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "rest"; readonly name: string };

const ranks = { literal: 0, parameter: 1, rest: 2 } as const;

function segmentsOf({ path, parameters }: Routable): Segment[] {
  const several = new Set(parameters.filter((p) => p["x-multi-segment"] === true).map(({ name }) => name));
  return path
    .slice(1)
    .split("/")
    .map((text) => {
      if (!text.startsWith("{")) return { kind: "literal", text };
      const name = text.slice(1, -1);
      return { kind: several.has(name) ? "rest" : "parameter", name };
    });
}

function bySpecificity(a: Routable, b: Routable): number {
  const left = segmentsOf(a);
  const right = segmentsOf(b);
  for (const [i, segment] of left.entries()) {
    const other = right[i];
    if (other === undefined) return -1;
    const difference = ranks[segment.kind] - ranks[other.kind];
    if (difference !== 0) return difference;
  }
  return right.length - left.length;
}

function sourceOf(segment: Segment): string {
  switch (segment.kind) {
    case "literal":
      return segment.text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    case "parameter":
      return "([^/]+)";
    case "rest":
      return "(.*)";
  }
}

function patternOf<T extends Routable>(operation: T): Pattern<T> {
  const segments = segmentsOf(operation);
  const source = segments.map(sourceOf);
  const names = segments.flatMap((segment) => (segment.kind === "literal" ? [] : [segment.name]));
  return { operation, names, expression: new RegExp(`^/${source.join("/")}$`) };
}
