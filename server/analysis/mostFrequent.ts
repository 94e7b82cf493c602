const SAMPLES = 1024;

/** The value that most likely occurs most often, found from evenly spread samples; the same for the same values. */
export function mostFrequent(values: Int32Array): number {
  const seen = new Map<number, number>();
  let best = -1;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const value = values[Math.floor((sample * values.length) / SAMPLES)] ?? -1;
    const times = (seen.get(value) ?? 0) + 1;
    seen.set(value, times);
    if (times > (seen.get(best) ?? 0)) best = value;
  }
  return best;
}
