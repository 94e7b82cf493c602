import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type SharedArray, sharedFloat64, sharedInt32, sharedUint8, sharedUint32 } from '../../graph/sharedArray.ts';
import type { Team } from '../team.ts';
import type { OrderControl } from './control.ts';

/** A team of several threads. The first member makes the arrays and hands them to the others. */
export class SharedTeam implements Team {
  readonly rank: number;
  readonly size: number;
  readonly #control: OrderControl;
  readonly #ports: readonly MessagePort[];

  constructor(rank: number, size: number, control: OrderControl, ports: readonly MessagePort[]) {
    this.rank = rank;
    this.size = size;
    this.#control = control;
    this.#ports = ports;
  }

  float64(length: number): Float64Array {
    return this.#shared(() => sharedFloat64(length));
  }

  int32(length: number): Int32Array {
    return this.#shared(() => sharedInt32(length));
  }

  uint32(length: number): Uint32Array {
    return this.#shared(() => sharedUint32(length));
  }

  uint8(length: number): Uint8Array {
    return this.#shared(() => sharedUint8(length));
  }

  barrier(): void {
    this.#control.barrier(this.size);
  }

  agree(value: number): number {
    if (this.rank === 0) this.#control.agreed = value;
    this.barrier();
    const { agreed } = this.#control;
    // Nobody may set the next value before all have read this one.
    this.barrier();
    return agreed;
  }

  #shared<Column extends SharedArray>(make: () => Column): Column {
    if (this.rank === 0) {
      const array = make();
      for (const port of this.#ports) port.postMessage(array);
      this.barrier();
      return array;
    }
    this.barrier();
    const handed = this.#ports.map((port) => receiveMessageOnPort(port)).find((message) => message !== undefined);
    if (handed === undefined) throw new Error('An array was not handed on');
    return handed.message as Column;
  }
}
