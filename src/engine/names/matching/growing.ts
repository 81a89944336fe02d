/** A list of numbers that grows, without the boxes and the slack of a JavaScript array. */
export class Growing<T extends Uint32Array | Uint16Array> {
  length = 0;

  constructor(
    private readonly type: new (length: number) => T,
    public values: T = new type(64),
  ) {}

  /** @returns the number's place */
  push(value: number): number {
    this.reserve(1);
    this.values[this.length] = value;
    return this.length++;
  }

  /** Makes room for more numbers behind the last one, without adding them. */
  reserve(count: number): void {
    if (this.length + count <= this.values.length) return;
    const grown = new this.type(Math.ceil((this.length + count) * 1.5));
    grown.set(this.values);
    this.values = grown;
  }
}
