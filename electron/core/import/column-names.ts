/** What a column of a table of turns holds. */
export type Role = 'speaker' | 'text' | 'start' | 'end' | 'duration';

export interface NamedRole {
  readonly role: Role;
  /** A name that is used for nothing else; the others need contents that agree. */
  readonly sure: boolean;
}

const names: readonly (readonly [Role, boolean, string])[] = [
  [
    'speaker',
    true,
    `speaker, speakers, speaker name, speaker label, speaker id, speaker tag, spk, interlocutor,
    talker, voice, said by, spoken by, sprecher, sprecherin, sprechende, sprechername, locuteur,
    locutrice, intervenant, orateur, hablante, locutor, locutora, interlocutor, orador, falante,
    parlante, interlocutore, relatore, spreker, talare, taler, puhuja, mowca, mluvci, konusmaci,
    говорящий, спикер, собеседник, 说话人, 發言人, 发言人, 讲话人, 話者, 発言者, 話し手, 화자, 발화자, المتحدث, דובר`,
  ],
  [
    'speaker',
    false,
    `name, who, participant, participant name, participant id, role, person, actor, author, user,
    user name, username, character, respondent, interviewee, sender, nick, label, teilnehmer,
    person name, rolle, participante, personne, persona, nombre, nome, nom, rol, deltagare, имя,
    участник, 姓名, 名前, 이름`,
  ],
  [
    'text',
    true,
    `text, utterance, transcript, transcription, transcribed text, content, contents, body, sentence,
    sentences, speech, caption, captions, subtitle, dialogue, dialog, said, spoken text, segment text,
    transcript text, turn text, what was said, texto, texte, testo, tekst, inhalt, ausserung, aussage,
    wortlaut, transkript, transkription, beitrag, contenido, conteudo, contenu, fala, transcripcion,
    transcricao, enonce, propos, parole, trascrizione, enunciado, discurso, uttalande, text content,
    текст, реплика, высказывание, 内容, 文本, 发言, 發言, 發言內容, 发言内容, 発言, 発言内容, テキスト, 文字起こし, 내용,
    텍스트, 발화, النص, טקסט`,
  ],
  [
    'text',
    false,
    `message, line, words, phrase, segment, turn, comment, raw text, note, mensaje, nachricht`,
  ],
  [
    'start',
    true,
    `start, start time, starttime, start s, start sec, start seconds, start ms, start time s,
    start time ms, begin, begin time, begin time hh mm ss ss, start timestamp, time in, tc in, timecode,
    time code, timecode in, onset, start offset, anfang, beginn, startzeit, zeitmarke, von, debut,
    heure de debut, inicio, hora de inicio, inicio s, tempo inicial, tiempo inicial, inizio, comeco,
    начало, время начала, 开始, 開始, 开始时间, 開始時間, 開始時刻, 시작, 시작 시간`,
  ],
  [
    'start',
    false,
    `time, timestamp, times, time stamp, offset, in, from, zeit, zeitstempel, temps, tiempo, tempo, hora,
    horodatage, minute, 时间, 時間, 時刻, 시간, время`,
  ],
  [
    'end',
    true,
    `end, end time, endtime, end s, end sec, end seconds, end ms, end time s, end time ms, stop,
    stop time, finish, end timestamp, time out, tc out, timecode out, end offset, ende, endzeit, bis, fin,
    heure de fin, fin s, tempo final, tiempo final, fine, fim, termino, конец, время окончания, 结束,
    終了, 结束时间, 結束時間, 終了時間, 終了時刻, 종료, 종료 시간`,
  ],
  ['end', false, `out, to, until`],
  [
    'duration',
    true,
    `duration, duration s, duration ms, length, dauer, duree, duracion, duracao, durata`,
  ],
];

const byName: ReadonlyMap<string, NamedRole> = new Map(
  names.flatMap(([role, sure, list]) =>
    list.split(',').map((name): [string, NamedRole] => [plainName(name), { role, sure }]),
  ),
);

/** A column's name without case, accents and marks: `startTime`, `Start_Time` are `start time`. */
export function plainName(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.charAt(0))
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[\s_\-./\\()[\]{}:#*"'“”]+/g, ' ')
    .trim();
}

/** What a column of that name holds; null when the name says nothing. */
export function roleOf(name: string): NamedRole | null {
  return name.length > 40 ? null : (byName.get(plainName(name)) ?? null);
}
