/** How far rounds are that end when little changes any more, or after so many: the change falls by about the same factor each time. */
export function convergence(change: number, goal: number, rounds: number, most: number): number {
  const fallen = goal > 0 && goal < 1 ? Math.log(change) / Math.log(goal) : 0;
  return Math.min(1, Math.max(rounds / most, fallen));
}
