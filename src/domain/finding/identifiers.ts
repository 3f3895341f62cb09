const pattern = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi;

/** The CVE and GHSA identifiers that a text names, such as the address of an advisory, in their usual spelling. */
export function identifiersIn(text: string | undefined): string[] {
  return [...(text ?? "").matchAll(pattern)].map(([id]) =>
    /^c/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`,
  );
}

/** Each identifier once, in the order given, without the ones that are missing. */
export function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined && id !== ""))] as string[];
}
