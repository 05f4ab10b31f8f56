import type { SqlValue } from './handles';

/** Coders whose tags are not counted. */
export type WithoutCoders = readonly number[];

/** A condition in SQL with the values that it takes; none where every coder counts. */
interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const always: Condition = { sql: 'true', values: [] };
const others = '(SELECT value FROM json_each(?))';

/** Holds for a tag (given by its alias) of a coder who counts. */
export function tagCounts(tag: string, without: WithoutCoders): Condition {
  if (without.length === 0) return always;
  return { sql: `${tag}.coder_id NOT IN ${others}`, values: [JSON.stringify(without)] };
}

/** Holds for a passage (given by its alias) without tags, or with one of a coder who counts. */
export function passageCounts(passage: string, without: WithoutCoders): Condition {
  if (without.length === 0) return always;
  const { sql, values } = tagCounts('g', without);
  return {
    sql: `(EXISTS (SELECT 1 FROM tag AS g WHERE g.passage_id = ${passage}.id AND ${sql})
      OR NOT EXISTS (SELECT 1 FROM tag AS g WHERE g.passage_id = ${passage}.id))`,
    values,
  };
}
