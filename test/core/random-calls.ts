import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { StudyContext } from '../../electron/core/context';
import { answer } from '../../electron/core/router';
import {
  addedShapes,
  attributeTypes,
  forces,
  jobSlots,
  kindColours,
  kindLetters,
  moments,
  speakerMarks,
  stances,
} from '../../shared/model';
import {
  ask,
  attempt,
  type Call,
  type Choice,
  codeId,
  coderId,
  idOf,
  kindOf,
  nameOf,
  personId,
  pick,
  quoteId,
  sourceId,
  speakerId,
  tagId,
} from './random-choice';
import { transcripts } from './random-transcripts';

/** One thing that a person might do, with what is in the study at the time. */
export type RandomCall = { readonly name: keyof typeof calls; readonly choice: Choice };

const calls = {
  import: async (study, folder, [a]) => {
    const [name, text] = pick(Object.entries(transcripts), a) ?? ['', ''];
    const path = join(folder, name);
    writeFileSync(path, text);
    await ask(study, 'sources.import', { workId: 'any', paths: [path] });
  },
  readAgain: async (study, _folder, [a, b]) => {
    const id = await sourceId(study, a);
    const mark = pick(speakerMarks, b) ?? 'colon';
    const choices = { how: { by: 'mark' as const, mark, names: { also: [], not: [] } } };
    await attempt(study, 'sources.readAgain', { workId: 'any', id, choices });
  },
  importAsChosen: async (study, folder, [a, b]) => {
    const [name, text] = pick(Object.entries(transcripts), a) ?? ['', ''];
    const path = join(folder, name);
    writeFileSync(path, text);
    const mark = pick(speakerMarks, b) ?? 'colon';
    const how = { by: 'mark' as const, mark, names: { also: [], not: [] } };
    const wait = b % 3 === 0 ? ('always' as const) : ('never' as const);
    await ask(study, 'sources.import', { workId: 'any', paths: [path], choices: { how }, wait });
  },
  removeSource: async (study, _, [a]) =>
    attempt(study, 'sources.remove', { id: await sourceId(study, a) }),
  renameSource: async (study, _, [a, b]) =>
    attempt(study, 'sources.update', {
      id: await sourceId(study, a),
      title: nameOf(b),
      recordedOn: b % 2 ? '2026-02-03' : null,
    }),
  speaker: async (study, _, [a, b, c]) =>
    attempt(study, 'speakers.update', {
      id: await speakerId(study, a),
      ...(b % 3 === 0 ? {} : { interviewer: b % 3 === 1 }),
      ...(c % 3 === 0 ? { participantId: await personId(study, c) } : {}),
      ...(c % 3 === 1 ? { participantId: null } : {}),
      ...(a % 2 ? { everywhere: true } : {}),
    }),
  addPerson: (study, _, [a]) => attempt(study, 'participants.create', { name: nameOf(a) }),
  changePerson: async (study, _, [a, b, c]) =>
    attempt(study, 'participants.update', {
      id: await personId(study, a),
      ...(c % 3 ? { name: nameOf(b) } : { realName: c % 2 ? nameOf(b) : null }),
    }),
  mergePeople: async (study, _, [a, b, c]) => {
    const id = await personId(study, a);
    const attributes = await ask(study, 'attributes.list', {});
    const take = attributes.map((attribute) => ({ attributeId: attribute.id, participantId: id }));
    await attempt(study, 'participants.merge', {
      ids: [id, await personId(study, c)],
      intoId: await personId(study, b),
      ...(c % 2 ? { take } : {}),
    });
  },
  keepApart: async (study, _, [a, b]) =>
    attempt(study, 'participants.keepApart', {
      ids: [await personId(study, a), await personId(study, b)],
    }),
  pseudonyms: async (study, _, [a, b, c]) => {
    const people = await ask(study, 'participants.list', {});
    // Names go around: each may get another's.
    const names = people.map(({ id }, place) => ({
      id,
      name: c % 2 ? `P${place}` : (pick(people, place + a)?.name ?? 'x'),
    }));
    const titles = c % 3 ? [] : [{ id: await sourceId(study, b), title: nameOf(b) }];
    if (names.length > 0) await attempt(study, 'participants.setPseudonyms', { names, titles });
  },
  removePerson: async (study, _, [a]) =>
    attempt(study, 'participants.remove', { id: await personId(study, a) }),
  applyTable: async (study, folder, [a, b, c]) => {
    const people = await ask(study, 'participants.list', {});
    const name = pick(people, a)?.name ?? 'Nobody';
    const path = join(folder, 'people.csv');
    const cell = pick(['12', 'yes', '2026-01-02', 'x'], b) ?? '';
    writeFileSync(
      path,
      `Name;${nameOf(a)};Team\n"${name.replaceAll('"', '""')}";${cell};7\nNew ${c % 4};;x\n`,
    );
    const type = pick(attributeTypes, c) ?? 'text';
    const columns = [1, 2].map((index) => ({ index, type }));
    const newPeople = b % 2 === 0;
    await attempt(study, 'participants.applyTable', { path, nameColumn: 0, columns, newPeople });
  },
  addAttribute: (study, _, [a, b]) =>
    attempt(study, 'attributes.create', {
      name: nameOf(a),
      type: pick(attributeTypes, b) ?? 'text',
    }),
  removeAttribute: async (study, _, [a]) =>
    attempt(study, 'attributes.remove', { id: idOf(await ask(study, 'attributes.list', {}), a) }),
  setValue: async (study, _, [a, b, c]) =>
    attempt(study, 'participants.setValue', {
      participantId: await personId(study, a),
      attributeId: idOf(await ask(study, 'attributes.list', {}), b),
      value: pick(['12', 'yes', '2026-01-02', 'x', null], c) ?? null,
    }),
  addKind: (study, _, [a, b, c]) =>
    attempt(study, 'kinds.create', {
      name: nameOf(a).replaceAll('/', '-'),
      ...(b % 2 ? {} : { letter: pick(kindLetters, b) ?? 'P' }),
      ...(c % 2 ? { slot: pick(jobSlots, c) ?? null } : {}),
    }),
  changeKind: async (study, _, [a, b, c]) =>
    attempt(study, 'kinds.update', {
      key: await kindOf(study, a),
      ...(b % 2 ? { name: nameOf(c), plural: nameOf(c + 1) } : {}),
      ...(b % 3 ? {} : { letter: pick(kindLetters, c) ?? 'P', shape: pick(addedShapes, c) }),
      ...(b % 5 ? {} : { slot: pick([...jobSlots, null], c) ?? null }),
      colour: pick(kindColours, c),
    }),
  orderKinds: async (study, _, [a]) => {
    const keys = (await ask(study, 'kinds.list', {})).map((kind) => kind.key);
    const at = a % keys.length;
    await attempt(study, 'kinds.reorder', { keys: [...keys.slice(at), ...keys.slice(0, at)] });
  },
  removeKind: async (study, _, [a, b, c]) =>
    attempt(study, 'kinds.remove', {
      key: await kindOf(study, a),
      ...(c % 3 ? { moveTo: await kindOf(study, b) } : {}),
    }),
  addCode: async (study, _, [a, b, c]) =>
    attempt(study, 'codes.create', {
      kind: await kindOf(study, a),
      name: nameOf(b),
      ...(c % 2 ? { parentId: await codeId(study, c) } : {}),
    }),
  changeCode: async (study, _, [a, b, c]) =>
    attempt(study, 'codes.update', {
      id: await codeId(study, a),
      ...(b % 2 ? { name: nameOf(c) } : { kind: await kindOf(study, c) }),
      ...(b % 3 ? {} : { parentId: await codeId(study, c), clause: nameOf(a) }),
      ...(b % 5 ? {} : { force: pick(forces, c) ?? null, moment: pick(moments, c) ?? null }),
    }),
  removeCode: async (study, _, [a]) =>
    attempt(study, 'codes.remove', { id: await codeId(study, a) }),
  mergeCodes: async (study, _, [a, b, c]) =>
    attempt(study, 'codes.merge', {
      ids: [await codeId(study, a), await codeId(study, c)],
      intoId: await codeId(study, b),
    }),
  moveCodes: async (study, _, [a, b, c]) =>
    attempt(study, 'codes.move', {
      ids: [await codeId(study, a), await codeId(study, c)],
      parentId: b % 3 ? await codeId(study, b) : null,
      ...(b % 5 ? {} : { kind: await kindOf(study, c) }),
    }),
  splitCode: async (study, _, [a, b, c]) => {
    const id = await codeId(study, a);
    const tags = (await ask(study, 'quotes.list', {})).flatMap((quote) => quote.tags);
    const own = tags.filter((tag) => tag.codeId === id).map((tag) => tag.id);
    const tagIds = own.length > 1 ? own.slice(c % 2) : own;
    if (tagIds.length === 0) return;
    await attempt(study, 'codes.split', { id, name: nameOf(b), tagIds });
  },
  archiveCodes: async (study, _, [a, b]) =>
    attempt(study, 'codes.archive', { ids: [await codeId(study, a)], archived: b % 2 === 0 }),
  tag: async (study, _, [a, b, c]) =>
    attempt(study, 'passages.tag', {
      sourceId: await sourceId(study, a),
      span: { start: b % 200, end: (b % 200) + 1 + (c % 90) },
      code:
        c % 3 ? { kind: await kindOf(study, a), name: nameOf(c) } : { id: await codeId(study, c) },
    }),
  mark: async (study, _, [a, b, c]) =>
    attempt(study, 'passages.mark', {
      sourceId: await sourceId(study, a),
      span: { start: b % 200, end: (b % 200) + 1 + (c % 90) },
    }),
  untag: async (study, _, [a]) =>
    attempt(study, 'passages.untag', { tagId: await tagId(study, a) }),
  retag: async (study, _, [a, b]) =>
    attempt(study, 'passages.retag', {
      tagId: await tagId(study, a),
      codeId: await codeId(study, b),
    }),
  resize: async (study, _, [a, b, c]) =>
    attempt(study, 'passages.resize', {
      id: await quoteId(study, a),
      span: { start: b % 200, end: (b % 200) + 1 + (c % 60) },
    }),
  correct: async (study, _, [a, b, c]) => {
    const id = await sourceId(study, a);
    const read = await answer(study, 'sources.read', { id });
    const turn = read.ok ? pick(read.value.turns, b) : undefined;
    const basis = turn?.text ?? '';
    const at = c % (basis.length + 1);
    const text = `${basis.slice(0, at)}${nameOf(c)}${basis.slice(at + (b % 20))}`.toWellFormed();
    await attempt(study, 'turns.correct', { turnId: turn?.id ?? 999, basis, text });
  },
  replaceText: async (study, folder, [a, b, c]) => {
    const [name, text] = pick(Object.entries(transcripts), a) ?? ['', ''];
    const lines = text.split('\n');
    const at = b % lines.length;
    const moved = lines.splice(at, 1 + (c % 3));
    if (c % 2) lines.splice(c % (lines.length + 1), 0, ...moved);
    const path = join(folder, `corrected ${name}`);
    writeFileSync(path, `${lines.join('\n').replace(/numbers|again/u, nameOf(c))}\n${b % 5}`);
    const wanted = { workId: 'any', id: await sourceId(study, c), path };
    const compared = a % 2 ? await answer(study, 'sources.compare', wanted) : null;
    const stamp = compared?.ok ? { stamp: compared.value.stamp } : {};
    await attempt(study, 'sources.replace', { ...wanted, ...stamp });
  },
  redact: async (study, _, [a, b]) => {
    const word = { wholeWords: b % 2 === 0, matchCase: false, endings: b % 3 === 0 };
    const entries = [
      {
        words: pick(['I', 'the', 'ärger', 'a', 'Late', 'wait'], a) ?? 'I',
        replacement: '[x]',
        ...word,
      },
      { words: pick(['e', 'reports', 'they'], b) ?? 'e', replacement: '👩‍👩‍👧', ...word },
    ];
    const preview = await ask(study, 'redaction.preview', { workId: 'redact', entries });
    await attempt(study, 'redaction.apply', {
      workId: 'redact',
      entries,
      leftOut: preview.groups.slice(0, b % 3).map(({ key }) => key),
      stamp: preview.stamp,
      keyPath: null,
    });
    const { problems, wrong } = await ask(study, 'study.check', {});
    if (problems.length + wrong.length > 0) throw new Error(JSON.stringify({ problems, wrong }));
  },
  accept: async (study, _, [a]) =>
    attempt(study, 'passages.accept', { id: await quoteId(study, a) }),
  removeQuote: async (study, _, [a]) =>
    attempt(study, 'passages.remove', { id: await quoteId(study, a) }),
  memo: async (study, _, [a, b, c]) => {
    const subjects = {
      study: 1,
      source: await sourceId(study, b),
      participant: await personId(study, b),
      code: await codeId(study, b),
      passage: await quoteId(study, b),
    };
    const [type, id] = pick(Object.entries(subjects), a) ?? ['study', 1];
    const about = { type: type as keyof typeof subjects, id };
    await attempt(study, 'memos.set', { about, text: c % 3 ? nameOf(c) : ' ' });
  },
  coder: (study, _, [a]) => attempt(study, 'coders.use', { name: nameOf(a) }),
  renameCoder: async (study, _, [a, b]) =>
    attempt(study, 'coders.rename', { id: await coderId(study, a), name: nameOf(b) }),
  mergeCoders: async (study, _, [a, b]) =>
    attempt(study, 'coders.merge', {
      id: await coderId(study, a),
      intoId: await coderId(study, b),
    }),
  renameStudy: (study, _, [a]) => attempt(study, 'study.rename', { title: nameOf(a) }),
  addJob: (study, _, [a]) => attempt(study, 'jobs.create', { title: nameOf(a) }),
  removeJob: async (study, _, [a]) =>
    attempt(study, 'jobs.remove', { id: idOf(await ask(study, 'jobs.list', {}), a) }),
  jobCodes: async (study, _, [a, b, c]) => {
    const slot = pick(jobSlots, b) ?? 'struggle';
    const kinds = (await ask(study, 'kinds.list', {})).filter((kind) => kind.slot === slot);
    const codes = (await ask(study, 'codes.list', {})).filter((code) =>
      kinds.some((kind) => kind.key === code.kind),
    );
    await attempt(study, 'jobs.setCodes', {
      id: idOf(await ask(study, 'jobs.list', {}), a),
      slot,
      codeIds: codes.slice(c % 2).map((code) => code.id),
    });
  },
  jobText: async (study, _, [a, b, c]) =>
    attempt(study, 'jobs.setText', {
      id: idOf(await ask(study, 'jobs.list', {}), a),
      slot: pick(jobSlots, b) ?? 'outcome',
      text: c % 3 ? nameOf(c) : '',
    }),
  jobEvidence: async (study, _, [a, b, c]) => {
    const claims = (await ask(study, 'jobs.list', {})).flatMap((job) => job.slots);
    await attempt(study, 'jobs.setEvidence', {
      claimId: idOf(
        claims.map((slot) => slot.claim),
        a,
      ),
      passageId: await quoteId(study, b),
      stance: pick([...stances, null], c) ?? null,
    });
  },
  addPersona: (study, _, [a]) => attempt(study, 'personas.create', { name: nameOf(a) }),
  writePersona: async (study, _, [a, b, c]) =>
    attempt(study, 'personas.write', {
      id: idOf(await ask(study, 'personas.list', {}), a),
      narrative: {
        version: 1,
        blocks: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: `${nameOf(c)} holds. ` },
              { type: 'text', text: 'They wait' },
              {
                type: 'quote',
                passageId: await quoteId(study, b),
                stance: pick(stances, c) ?? 'supports',
                quote: 'as it was',
              },
              { type: 'text', text: '.' },
            ],
          },
        ],
      },
    }),
  removePersona: async (study, _, [a]) =>
    attempt(study, 'personas.remove', { id: idOf(await ask(study, 'personas.list', {}), a) }),
  addBrief: (study, _, [a]) => attempt(study, 'briefs.create', { title: nameOf(a) }),
  changeBrief: async (study, _, [a, b]) =>
    attempt(study, 'briefs.update', {
      id: idOf(await ask(study, 'briefs.list', {}), a),
      purpose: nameOf(b),
      jobIds: (await ask(study, 'jobs.list', {})).slice(b % 2).map((job) => job.id),
      personaIds: (await ask(study, 'personas.list', {})).map((persona) => persona.id),
    }),
} satisfies Record<string, Call>;

export const randomCall: fc.Arbitrary<RandomCall> = fc.record({
  name: fc.oneof(
    // What makes everything else possible, more often.
    { weight: 4, arbitrary: fc.constantFrom('tag' as const) },
    { weight: 2, arbitrary: fc.constantFrom('import' as const) },
    { weight: 20, arbitrary: fc.constantFrom(...(Object.keys(calls) as (keyof typeof calls)[])) },
  ),
  choice: fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999)),
});

/** Calls after which there is something of everything. */
export const beginning: readonly RandomCall[] = [
  { name: 'import', choice: [0, 0, 0] },
  { name: 'import', choice: [2, 0, 0] },
  { name: 'import', choice: [3, 0, 0] },
  { name: 'tag', choice: [0, 3, 31] },
  { name: 'tag', choice: [1, 20, 40] },
  { name: 'tag', choice: [2, 5, 11] },
  { name: 'tag', choice: [3, 5, 11] },
  { name: 'addKind', choice: [2, 1, 3] },
  { name: 'tag', choice: [4, 9, 13] },
  { name: 'addJob', choice: [0, 0, 0] },
  { name: 'jobCodes', choice: [0, 1, 0] },
  { name: 'addPersona', choice: [0, 0, 0] },
  { name: 'writePersona', choice: [0, 1, 0] },
  { name: 'addAttribute', choice: [0, 0, 0] },
  { name: 'setValue', choice: [0, 0, 3] },
];

export function make(study: StudyContext, folder: string, call: RandomCall): Promise<unknown> {
  return calls[call.name](study, folder, call.choice);
}
