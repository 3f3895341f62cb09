/** GitHub prints numbers as .NET's `G15` does: 15 significant digits, an exponent beyond that (sandbox.md 7.1, trap 7). */
export function textOfNumber(value: number): string {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return String(value);
  const [digits = "", power = "0"] = value.toExponential(14).split("e");
  const exponent = Number(power);
  if (exponent > -5 && exponent < 15) return plain(digits, exponent);
  return `${withoutZeros(digits)}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function plain(digits: string, exponent: number): string {
  return withoutZeros(Number(`${digits}e${exponent}`).toFixed(Math.max(0, 14 - exponent)));
}

function withoutZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/0+$/, "").replace(/\.$/, "") : digits;
}
