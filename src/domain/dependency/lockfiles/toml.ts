import { parse, TomlError } from "smol-toml";
import { isMapping, type Mapping } from "./lockfile.ts";

/** A TOML document; null: it is none. */
export function tomlIn(text: string | undefined): Mapping | null {
  try {
    const value: unknown = parse(text ?? "", { integersAsBigInt: "asNeeded" });
    return isMapping(value) ? value : null;
  } catch (error) {
    if (error instanceof TomlError) return null;
    throw error;
  }
}
