const DEEPEST = 24;
const NONE = -1;

/** Points in squares within squares (Barnes and Hut 1986): what is far away counts as one. Its arrays are used again for each step. */
export class QuadTree {
  readonly #first: Int32Array;
  readonly #body: Int32Array;
  readonly #next: Int32Array;
  readonly #half: Float64Array;
  readonly #middleX: Float64Array;
  readonly #middleY: Float64Array;
  readonly #mass: Float64Array;
  readonly #massX: Float64Array;
  readonly #massY: Float64Array;
  readonly #stack: Int32Array;
  #squares = 0;

  constructor(points: number) {
    // Each point splits at most DEEPEST squares, on average far fewer; coincident points share one.
    const most = 4 * points * DEEPEST + 16;
    const squares = Math.min(most, 16 * points + 4 * DEEPEST + 64);
    this.#first = new Int32Array(squares);
    this.#body = new Int32Array(squares);
    this.#next = new Int32Array(points);
    [this.#half, this.#middleX, this.#middleY] = [new Float64Array(squares), new Float64Array(squares), new Float64Array(squares)];
    [this.#mass, this.#massX, this.#massY] = [new Float64Array(squares), new Float64Array(squares), new Float64Array(squares)];
    this.#stack = new Int32Array(4 * DEEPEST + 8);
  }

  fill(x: Float64Array, y: Float64Array, weight: Float64Array): void {
    const [left, right] = range(x);
    const [top, bottom] = range(y);
    this.#squares = 0;
    this.#add((left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top, 1) / 2 + 1);
    this.#next.fill(NONE);
    for (let point = 0; point < x.length; point += 1) this.#insert(point, x, y);
    this.#weigh(x, y, weight);
  }

  /** Tells of everything that pushes on a point: where it is, and how heavy. */
  push(
    point: number,
    x: Float64Array,
    y: Float64Array,
    weight: Float64Array,
    blur: number,
    told: (dx: number, dy: number, mass: number) => void,
  ): void {
    const [atX, atY] = [x[point] ?? 0, y[point] ?? 0];
    let waiting = 1;
    this.#stack[0] = 0;
    while (waiting > 0) {
      waiting -= 1;
      const square = this.#stack[waiting] ?? 0;
      const mass = this.#mass[square] ?? 0;
      if (mass === 0) continue;
      const first = this.#first[square] ?? 0;
      if (first === 0) {
        for (let body = this.#body[square] ?? NONE; body !== NONE; body = this.#next[body] ?? NONE) {
          if (body !== point) told((x[body] ?? 0) - atX, (y[body] ?? 0) - atY, weight[body] ?? 0);
        }
        continue;
      }
      const [dx, dy] = [(this.#massX[square] ?? 0) - atX, (this.#massY[square] ?? 0) - atY];
      if ((2 * (this.#half[square] ?? 0)) ** 2 < blur * blur * (dx * dx + dy * dy)) told(dx, dy, mass);
      else for (let corner = 0; corner < 4; corner += 1) this.#stack[waiting++] = first + corner;
    }
  }

  #add(middleX: number, middleY: number, half: number): void {
    const square = this.#squares;
    this.#squares += 1;
    this.#first[square] = 0;
    this.#body[square] = NONE;
    [this.#middleX[square], this.#middleY[square], this.#half[square]] = [middleX, middleY, half];
  }

  #insert(point: number, x: Float64Array, y: Float64Array): void {
    let square = 0;
    for (let depth = 0; ; depth += 1) {
      const first = this.#first[square] ?? 0;
      if (first !== 0) {
        square = first + this.#corner(square, point, x, y);
        continue;
      }
      const body = this.#body[square] ?? NONE;
      if (body === NONE || depth >= DEEPEST || this.#squares + 4 > this.#first.length) {
        this.#next[point] = body;
        this.#body[square] = point;
        return;
      }
      this.#split(square);
      const below = (this.#first[square] ?? 0) + this.#corner(square, body, x, y);
      this.#body[below] = body;
    }
  }

  #split(square: number): void {
    const half = (this.#half[square] ?? 0) / 2;
    this.#first[square] = this.#squares;
    this.#body[square] = NONE;
    for (let corner = 0; corner < 4; corner += 1) {
      this.#add(
        (this.#middleX[square] ?? 0) + (corner % 2 === 0 ? -half : half),
        (this.#middleY[square] ?? 0) + (corner < 2 ? -half : half),
        half,
      );
    }
  }

  #corner(square: number, point: number, x: Float64Array, y: Float64Array): number {
    return ((x[point] ?? 0) < (this.#middleX[square] ?? 0) ? 0 : 1) + ((y[point] ?? 0) < (this.#middleY[square] ?? 0) ? 0 : 2);
  }

  /** Squares are made after the one that they lie in, so from the last to the first each finds its parts weighed. */
  #weigh(x: Float64Array, y: Float64Array, weight: Float64Array): void {
    for (let square = this.#squares - 1; square >= 0; square -= 1) {
      let [mass, sumX, sumY] = [0, 0, 0];
      const first = this.#first[square] ?? 0;
      for (let part = first; first !== 0 && part < first + 4; part += 1) {
        const own = this.#mass[part] ?? 0;
        mass += own;
        sumX += own * (this.#massX[part] ?? 0);
        sumY += own * (this.#massY[part] ?? 0);
      }
      for (let body = this.#body[square] ?? NONE; body !== NONE; body = this.#next[body] ?? NONE) {
        const own = weight[body] ?? 0;
        mass += own;
        sumX += own * (x[body] ?? 0);
        sumY += own * (y[body] ?? 0);
      }
      [this.#mass[square], this.#massX[square], this.#massY[square]] = [mass, mass === 0 ? 0 : sumX / mass, mass === 0 ? 0 : sumY / mass];
    }
  }
}

function range(values: Float64Array): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
