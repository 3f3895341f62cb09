/** The nearest version without the vulnerability: the lowest above the installed one, else the highest there is. */
export function nearestFix(fixed: readonly string[], installed?: string): string | undefined {
  const ascending = [...fixed].sort(compareVersions);
  if (installed === undefined) return ascending[0];
  return ascending.find((version) => compareVersions(version, installed) > 0) ?? ascending.at(-1);
}

/** The versions from which a range of unaffected versions begins: `>=1.0.0 <2.0.0 || >=2.3.1` begins at two. */
export function lowerBounds(range: string): string[] {
  return [...range.matchAll(/>=\s*([^\s|,]+)/g)].map(([, version = ""]) => version);
}

/** Compares by the numbers in two versions; enough to choose what to recommend, not to decide what is affected. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}
