import type { Passage } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { currentCoderId, findCoder, insertCoder } from '../db/coders';
import { findCode, insertCode, readCode } from '../db/codes';
import type { Readable, Writable } from '../db/handles';
import { forgetPreviousWords } from '../db/passage-words';
import {
  deleteBarePassages,
  deletePassage,
  findPassage,
  insertPassage,
  listPassages,
  movePassage,
  readPassage,
  sourceOfPassage,
} from '../db/passages';
import { sourceTitle } from '../db/sources';
import { deleteTag, findTag, insertTag, readTag, setTagCode } from '../db/tags';
import type { Handlers } from '../handlers';
import { reachOf } from './auto-code';
import { kindOf } from './code-rules';
import { quoted } from './labels';
import { missing } from './missing';
import { anchorSpan, type Place, placeOf } from './spans';

type CodeChoice = { readonly id: number } | { readonly kind: string; readonly name: string };

export const passageHandlers = {
  'passages.list': (study, { sourceId }) =>
    sourceTitle(study.db, sourceId) === undefined
      ? missing('source')
      : ok(listPassages(study.db, sourceId)),

  'passages.tag': (study, { sourceId, span, code, coder }) => {
    if (sourceTitle(study.db, sourceId) === undefined) return missing('source');
    return study.change(`tag ${quoted(nameOf(study.db, code))}`, (db) => {
      const codeId = codeFor(db, code);
      if (!codeId.ok) return codeId;
      const place = anchorSpan(db, sourceId, span);
      if (!place.ok) return place;
      const passageId = passageAt(db, sourceId, place.value);
      const tag = { passageId, codeId: codeId.value, coderId: coderFor(db, coder) };
      const tagId = findTag(db, tag) ?? insertTag(db, tag);
      return ok({ passage: existing(db, passageId), tagId, codeId: codeId.value });
    });
  },

  'passages.preview': (study, { places, reach }) => {
    const reached = reachOf(study.db, places, reach);
    if (!reached.ok) return reached;
    return ok(
      reached.value.map(({ sourceId, span }) => ({
        sourceId,
        span,
        quote: placeOf(study.db, sourceId, span).words.quote,
      })),
    );
  },

  'passages.tagMany': (study, { places, reach, code }) => {
    const reached = reachOf(study.db, places, reach);
    if (!reached.ok) return reached;
    return study.change(`auto-code ${quoted(nameOf(study.db, code))}`, (db) => {
      const codeId = codeFor(db, code);
      if (!codeId.ok) return codeId;
      const coderId = coderFor(db, undefined);
      let tags = 0;
      for (const { sourceId, span } of reached.value) {
        const passageId = passageAt(db, sourceId, placeOf(db, sourceId, span));
        const tag = { passageId, codeId: codeId.value, coderId };
        if (findTag(db, tag) !== undefined) continue;
        insertTag(db, tag);
        tags += 1;
      }
      return ok({ passages: reached.value.length, tags, codeId: codeId.value });
    });
  },

  'passages.mark': (study, { sourceId, span }) => {
    if (sourceTitle(study.db, sourceId) === undefined) return missing('source');
    return study.change('mark quote', (db) => {
      const place = anchorSpan(db, sourceId, span);
      if (!place.ok) return place;
      return ok(existing(db, passageAt(db, sourceId, place.value)));
    });
  },

  'passages.untag': (study, { tagId }) => {
    const tag = readTag(study.db, tagId);
    if (!tag) return missing('tag');
    return study.change(`untag ${quoted(nameOf(study.db, { id: tag.codeId }))}`, (db) => {
      deleteTag(db, tagId);
      deleteBarePassages(db, [tag.passageId]);
      return ok({});
    });
  },

  /** Where the passage has the new code of this coder already, the two tags become one. */
  'passages.retag': (study, { tagId, codeId }) => {
    const tag = readTag(study.db, tagId);
    if (!tag) return missing('tag');
    const code = readCode(study.db, codeId);
    if (!code) return missing('code');
    return study.change(`change tag to ${quoted(code.name)}`, (db) => {
      const same = findTag(db, { ...tag, codeId });
      if (same === undefined) setTagCode(db, tagId, codeId);
      else if (same !== tagId) deleteTag(db, tagId);
      return ok({});
    });
  },

  'passages.resize': (study, { id, span }) => {
    const sourceId = sourceOfPassage(study.db, id);
    if (sourceId === undefined) return missing('passage');
    return study.change('resize quote', (db) => {
      const place = anchorSpan(db, sourceId, span);
      if (!place.ok) return place;
      const { anchors, words } = place.value;
      const same = findPassage(db, sourceId, anchors);
      if (same !== undefined && same !== id) {
        return fail('same-words', 'There is already a quote of exactly these words.');
      }
      if (same === undefined) movePassage(db, id, anchors, words, null);
      return ok(existing(db, id));
    });
  },

  /** Words that were taken out altogether cannot be accepted: the passage would be of nothing. */
  'passages.accept': (study, { id }) => {
    const passage = readPassage(study.db, id);
    if (!passage) return missing('passage');
    if (passage.quote === '') {
      return fail(
        'no-words',
        'Its words were taken out of the transcript. Put it on other words, or remove it.',
      );
    }
    return study.change(`accept the words ${quoted(passage.quote)}`, (db) => {
      forgetPreviousWords(db, id);
      return ok(existing(db, id));
    });
  },

  'passages.remove': (study, { id }) => {
    const passage = readPassage(study.db, id);
    if (!passage) return missing('passage');
    return study.change(`remove quote ${quoted(passage.quote)}`, (db) => {
      deletePassage(db, id);
      return ok({});
    });
  },
} satisfies Partial<Handlers>;

function nameOf(db: Readable, code: CodeChoice): string {
  return 'id' in code ? (readCode(db, code.id)?.name ?? '') : code.name;
}

/** The id of the code chosen: one that is made now where no code of the kind has the name. */
function codeFor(db: Writable, code: CodeChoice): Result<number> {
  if ('id' in code) return readCode(db, code.id) ? ok(code.id) : missing('code');
  const kind = kindOf(db, code.kind);
  if (!kind.ok) return kind;
  const known = findCode(db, kind.value.id, code.name);
  if (known !== undefined) return ok(known);
  const made = {
    kindId: kind.value.id,
    name: code.name,
    parentId: null,
    description: '',
    clause: '',
    force: null,
    moment: null,
    include: '',
    exclude: '',
    archived: false,
  };
  return ok(insertCode(db, made));
}

function coderFor(db: Writable, name: string | undefined): number {
  if (name === undefined) return currentCoderId(db);
  return (findCoder(db, name) ?? insertCoder(db, name)).id;
}

/** The id of the passage there: one that is made now where there is none. */
function passageAt(db: Writable, sourceId: number, { anchors, words }: Place): number {
  return findPassage(db, sourceId, anchors) ?? insertPassage(db, sourceId, anchors, words);
}

function existing(db: Readable, id: number): Passage {
  const passage = readPassage(db, id);
  if (!passage) throw new Error(`Passage ${id} was made and is not there.`);
  return passage;
}
