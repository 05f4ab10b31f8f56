import type { Core } from '../core/core';
import type { TaggedStudy } from '../core/export/tag-rows';
import { step } from '../core/steps';

/** All that rows of tags are made of. */
export async function readTaggedStudy(core: Core): Promise<TaggedStudy> {
  const { coders, title } = await step(core, 'study.read', {});
  return {
    title,
    coders,
    quotes: await step(core, 'quotes.list', {}),
    kinds: await step(core, 'kinds.list', {}),
    codes: await step(core, 'codes.list', {}),
    participants: await step(core, 'participants.list', {}),
    attributes: await step(core, 'attributes.list', {}),
  };
}
