/**
 * Indented JSON with a line break at the end. `##[`, which the Actions runner takes for a command anywhere in a line
 * (G1), is written with an escape that reads back the same; it can only occur inside strings.
 */
export function renderJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[")}\n`;
}
