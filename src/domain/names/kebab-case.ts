/** Turns the name of a field into the name of an input or output: `maxAnnotations` is `max-annotations`. */
export function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
