import { z } from 'zod';

/**
 * An expected failure. `code` is stable and for programs; `message` is a sentence for the
 * researcher, naming the file or thing and the reason; `detail` is more of it, if there is any.
 */
export const failureSchema = z.object({
  code: z.string(),
  message: z.string(),
  detail: z.string().optional(),
});
export type Failure = Readonly<z.infer<typeof failureSchema>>;

/** The outcome of something that can fail in ways we expect. Crosses processes as plain data. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail(
  code: string,
  message: string,
  detail?: string,
): { readonly ok: false; readonly failure: Failure } {
  return {
    ok: false,
    failure: detail === undefined ? { code, message } : { code, message, detail },
  };
}

/** For the `default` of an exhaustive switch: does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
