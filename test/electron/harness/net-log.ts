import { readFileSync } from 'node:fs';
import { z } from 'zod';

const netLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(
    z.object({
      type: z.int(),
      params: z
        .object({ url: z.string(), address: z.string(), host: z.string() })
        .partial()
        .optional(),
    }),
  ),
});

export interface NetEvent {
  readonly name: string;
  /** Address, host or URL it was about. */
  readonly about: string | null;
}

/** What Chromium's network service notes about a run started with `--log-net-log=PATH`. */
export function readNetLog(path: string): readonly NetEvent[] {
  const { constants, events } = netLogSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, id]) => [id, name]));
  return events.map(({ type, params }) => ({
    name: names.get(type) ?? String(type),
    about: params?.url ?? params?.address ?? params?.host ?? null,
  }));
}
