export type ClockSetting =
  /** Goes on from `now` as fast as the machine's clock. */
  | { readonly kind: "running"; readonly now: number }
  /** Stands still until it is set. */
  | { readonly kind: "frozen"; readonly now: number };

/** The emulator's clock: every time in an answer, every reset of a limit comes from it. */
export class VirtualClock {
  #setting: ClockSetting;
  #since = performance.now();

  constructor(setting: ClockSetting = { kind: "running", now: Date.now() }) {
    this.#setting = setting;
  }

  get now(): Date {
    const passed = this.#setting.kind === "running" ? performance.now() - this.#since : 0;
    return new Date(this.#setting.now + passed);
  }

  get setting(): ClockSetting {
    return { ...this.#setting, now: this.now.getTime() };
  }

  set(setting: ClockSetting): void {
    this.#setting = setting;
    this.#since = performance.now();
  }

  advance(ms: number): void {
    this.set({ ...this.#setting, now: this.now.getTime() + ms });
  }

  /** As GitHub writes times: whole seconds, UTC. */
  stamp(): string {
    return stampOf(this.now);
  }
}

/** A time as GitHub writes it. */
export function stampOf(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
