/** Whether a point lies inside a closed line: a ray from it crosses the line an odd number of times. */
export function isWithin(x: number, y: number, corners: readonly (readonly [x: number, y: number])[]): boolean {
  let inside = false;
  for (const [at, [ax, ay]] of corners.entries()) {
    const [bx, by] = corners.at(at - 1) ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
