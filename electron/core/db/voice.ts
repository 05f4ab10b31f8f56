/**
 * Joins to what stands behind a passage `p`: the turn in which it starts as `st`, and as `v` the
 * speaker whose words it is (NULLs where none is known). A passage over several turns, a question
 * with its answer say, is the words of the first in it who is not an interviewer.
 */
export const joinVoice = `
  JOIN turn AS st ON st.id = p.start_turn_id
  LEFT JOIN speaker AS v ON v.id = CASE
    WHEN p.start_turn_id = p.end_turn_id THEN st.speaker_id
    ELSE (
      SELECT t.speaker_id FROM turn AS t LEFT JOIN speaker AS s ON s.id = t.speaker_id
      WHERE t.source_id = p.source_id AND t.ordinal BETWEEN st.ordinal
        AND (SELECT e.ordinal FROM turn AS e WHERE e.id = p.end_turn_id)
      ORDER BY coalesce(s.interviewer, 0.5), t.ordinal LIMIT 1
    ) END`;

/** The person behind the words; NULL for an interviewer's, which are never counted as people's. */
export const personOfVoice = 'CASE WHEN v.interviewer = 0 THEN v.participant_id END';
