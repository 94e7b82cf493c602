import { apart } from './apart.ts';
import { byDegree, degrees, type Network, only, type Points, sunflower, type Tell } from './network.ts';
import { QuadTree } from './quadTree.ts';
import { putOnShelf } from './shelf.ts';

const STEPS = 320;
const COOLS_TO = 0.001;
const BLUR = 0.9;
const PUSH = 450;
const GRAVITY = 0.06;
const SLOWS = 0.6;
/** From here on what lies on something else is pushed off it. */
const SETTLES = 0.25;

/** Springs pull what is tied together, everything pushes everything else away; cooled step by step. The same network always gives the same picture. */
export function force(network: Network, tell: Tell): Points {
  const degree = degrees(network);
  const tied = Array.from({ length: network.count }, (_, node) => node).filter(
    (node) => (degree[node] ?? 0) > 0 || network.fixed[node] === 1,
  );
  if (tied.length === network.count) return simulate(network, tell);
  const [x, y] = [Float64Array.from(network.x), Float64Array.from(network.y)];
  const part = simulate(only(network, tied), tell);
  tied.forEach((node, at) => {
    [x[node], y[node]] = [part.x[at] ?? 0, part.y[at] ?? 0];
  });
  const loose = Array.from(degree.keys()).filter((node) => degree[node] === 0 && network.fixed[node] !== 1);
  putOnShelf({ x, y }, network, loose);
  return { x, y };
}

function simulate(network: Network, tell: Tell): Points {
  const { count, fixed, radius } = network;
  const [x, y] = start(network);
  const [speedX, speedY] = [new Float64Array(count), new Float64Array(count)];
  const springs = springsOf(network);
  const tree = new QuadTree(count);
  const degree = degrees(network);
  // Who has many links needs room about itself (as in ForceAtlas2), else a dense core is a knot.
  const weight = Float64Array.from(radius, (own, node) => (own / 30) * Math.sqrt(1 + (degree[node] ?? 0)));
  const [middleX, middleY] = fixedMiddle(network);
  for (let step = 0, heat = 1; step < STEPS; step += 1, heat *= COOLS_TO ** (1 / STEPS)) {
    pull(springs, { x, y, speedX, speedY }, heat);
    tree.fill(x, y, weight);
    for (let node = 0; node < count; node += 1) {
      if (fixed[node] === 1) continue;
      let [pushX, pushY] = [0, 0];
      tree.push(node, x, y, weight, BLUR, (dx, dy, mass) => {
        const square = Math.max(dx * dx + dy * dy, 900);
        pushX -= (dx * mass) / square;
        pushY -= (dy * mass) / square;
      });
      speedX[node] = (speedX[node] ?? 0) + heat * (PUSH * pushX - GRAVITY * ((x[node] ?? 0) - middleX));
      speedY[node] = (speedY[node] ?? 0) + heat * (PUSH * pushY - GRAVITY * ((y[node] ?? 0) - middleY));
      speedX[node] = (speedX[node] ?? 0) * SLOWS;
      speedY[node] = (speedY[node] ?? 0) * SLOWS;
      x[node] = (x[node] ?? 0) + (speedX[node] ?? 0);
      y[node] = (y[node] ?? 0) + (speedY[node] ?? 0);
    }
    if (heat < SETTLES) apart({ x, y }, network, 1);
    if (step % 8 === 0) tell(step / STEPS);
  }
  apart({ x, y }, network, 40);
  return { x, y };
}

/** A sunflower with those of most links in the middle; what is fixed is where it is. */
function start(network: Network): [Float64Array, Float64Array] {
  const [x, y] = [Float64Array.from(network.x), Float64Array.from(network.y)];
  const [middleX, middleY] = fixedMiddle(network);
  byDegree(network).forEach((node, at) => {
    if (network.fixed[node] === 1) return;
    const [dx, dy] = sunflower(at + 0.5, 2.2 * (network.radius[node] ?? 30));
    [x[node], y[node]] = [middleX + dx, middleY + dy];
  });
  return [x, y];
}

function fixedMiddle({ x, y, fixed }: Network): [number, number] {
  let [sumX, sumY, many] = [0, 0, 0];
  fixed.forEach((is, node) => {
    if (is === 0) return;
    sumX += x[node] ?? 0;
    sumY += y[node] ?? 0;
    many += 1;
  });
  return many === 0 ? [0, 0] : [sumX / many, sumY / many];
}

interface Springs extends Pick<Network, 'source' | 'target' | 'fixed'> {
  readonly length: Float64Array;
  readonly strength: Float64Array;
  /** How much of the pull the target takes: the end with fewer links moves more. */
  readonly share: Float64Array;
}

function springsOf({ source, target, radius, fixed, count }: Network): Springs {
  const degree = degrees({ count, source, target });
  const of = (links: Uint32Array, link: number) => degree[links[link] ?? 0] ?? 1;
  return {
    source,
    target,
    fixed,
    length: Float64Array.from(source, (from, link) => 1.4 * ((radius[from] ?? 0) + (radius[target[link] ?? 0] ?? 0))),
    strength: Float64Array.from(source, (_, link) => 1 / Math.min(of(source, link), of(target, link))),
    share: Float64Array.from(source, (_, link) => of(source, link) / (of(source, link) + of(target, link))),
  };
}

interface Moving extends Points {
  readonly speedX: Float64Array;
  readonly speedY: Float64Array;
}

function pull({ source, target, fixed, length, strength, share }: Springs, { x, y, speedX, speedY }: Moving, heat: number): void {
  for (let link = 0; link < source.length; link += 1) {
    const [from, to] = [source[link] ?? 0, target[link] ?? 0];
    if (from === to) continue;
    const dx = (x[to] ?? 0) + (speedX[to] ?? 0) - (x[from] ?? 0) - (speedX[from] ?? 0) || 0.01;
    const dy = (y[to] ?? 0) + (speedY[to] ?? 0) - (y[from] ?? 0) - (speedY[from] ?? 0) || 0.01;
    const distance = Math.hypot(dx, dy);
    const by = ((distance - (length[link] ?? 0)) / distance) * heat * (strength[link] ?? 0);
    const [toShare, fromShare] = [share[link] ?? 0.5, 1 - (share[link] ?? 0.5)];
    if (fixed[to] !== 1) {
      speedX[to] = (speedX[to] ?? 0) - dx * by * toShare;
      speedY[to] = (speedY[to] ?? 0) - dy * by * toShare;
    }
    if (fixed[from] !== 1) {
      speedX[from] = (speedX[from] ?? 0) + dx * by * fromShare;
      speedY[from] = (speedY[from] ?? 0) + dy * by * fromShare;
    }
  }
}
