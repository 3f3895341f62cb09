const mostPointers = 20;
const deepest = 32;

/** JSON pointers at which two values differ, in order; a few are enough to find them. */
export function differingPointers(first: unknown, second: unknown): readonly string[] {
  const pointers: string[] = [];
  compare("", first, second, pointers);
  return pointers;
}

function compare(at: string, first: unknown, second: unknown, pointers: string[]): void {
  if (pointers.length === mostPointers || Object.is(first, second)) return;
  const isDeep = at.split("/").length > deepest;
  if (isDeep || !isNested(first) || !isNested(second) || Array.isArray(first) !== Array.isArray(second)) {
    pointers.push(at === "" ? "/" : at);
    return;
  }
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  for (const key of keys) {
    const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
    compare(`${at}/${step}`, own(first, key), own(second, key), pointers);
  }
}

type Nested = Readonly<Record<string, unknown>>;

function isNested(value: unknown): value is Nested {
  return typeof value === "object" && value !== null;
}

function own(value: Nested, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
