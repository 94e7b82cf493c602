/** Something with arrays as long as the graph, kept between calls: making a million marks costs more than most searches. */
export class Scratch<Search extends { readonly capacity: number }> {
  readonly #make: (capacity: number) => Search;
  #search: Search;

  constructor(make: (capacity: number) => Search) {
    this.#make = make;
    this.#search = make(0);
  }

  /** One that is long enough. A graph that grows a little needs no new one at each step. */
  for(nodeCount: number): Search {
    if (this.#search.capacity < nodeCount) this.#search = this.#make(Math.ceil(nodeCount * 1.1));
    return this.#search;
  }
}
