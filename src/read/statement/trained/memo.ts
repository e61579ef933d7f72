/**
 * Rows of scores that depend on one number alone, each worked out when its number is first asked for: most of what the
 * stages ask about steps between labels is the same few thousand questions over and over.
 */
export class Memo {
  readonly values: Float64Array;
  private readonly width: number;
  private readonly most: number;
  private readonly fill: (key: number, values: Float64Array, at: number) => void;
  private readonly places = new Map<number, number>();

  constructor(width: number, most: number, fill: (key: number, values: Float64Array, at: number) => void) {
    this.values = new Float64Array(width * most);
    this.width = width;
    this.most = most;
    this.fill = fill;
  }

  /** Sees to it that so many more rows fit, if need be by forgetting all: rows found before must not be used after. */
  makeRoom(rows: number): void {
    if (this.places.size + rows > this.most) this.places.clear();
  }

  /** Where the row of this number begins in `values`. */
  at(key: number): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.places.size * this.width;
    this.places.set(key, place);
    this.fill(key, this.values, place);
    return place;
  }
}
