/** Numbers that look random and are the same in every run (a linear congruential generator; Numerical Recipes' constants). */
export class Random {
  constructor(private state: number) {}

  /** A whole number from 0 to below a limit. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }
}
