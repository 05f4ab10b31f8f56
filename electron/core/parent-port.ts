import { z } from 'zod';

/** A port to another process, as Electron gives it: what arrives is `{ data }`. */
export interface Port {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
}

/** The way to the process that started this one. Messages can carry ports. */
export interface ParentPort {
  on(
    event: 'message',
    listener: (message: { readonly data: unknown; readonly ports: readonly Port[] }) => void,
  ): unknown;
  postMessage(message: unknown): void;
}

const withMethods =
  (...names: string[]) =>
  (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === 'function');

const parentPortSchema = z.custom<ParentPort>(withMethods('on', 'postMessage'));

/** `process.parentPort`, which a utility process of Electron's has and plain Node has not. */
export function parentPort(): ParentPort {
  return parentPortSchema.parse(Reflect.get(process, 'parentPort'));
}
