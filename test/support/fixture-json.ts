import { fixtureText } from "./readings.ts";

/** A fixture as a value to change at will; tests say what they expect where. */
// biome-ignore lint/suspicious/noExplicitAny: reports are taken apart here in ways that no type foresees.
export function fixtureJson(format: string, name = "good"): any {
  return JSON.parse(fixtureText(format, name));
}
