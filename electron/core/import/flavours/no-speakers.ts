const ofNotes =
  'note, notes, nb, n.b, ps, p.s, warning, caution, important, tip, hint, remark, remarks, comment, comments, example, e.g, i.e, hinweis, anmerkung, nota, aside';
const ofParticulars =
  'url, link, source, sources, source(s), date, time, start, end, duration, length, location, place, venue, topic, subject, title, project, study, file, filename, file name, recording, audio, video, transcript, transcription, transcriptionist, transcribed by, transcriber, version, language, keywords, summary, speakers, participants, attendees, present, abstract, description, agenda, section, part, chapter, question guide, interview, interview date, date of interview, interview number, interview conducted by, email, phone, tel, fax, datum, ort, dauer, thema, zeit, data, hora, local, fecha, lugar, fuente, lieu, durée';
const ofBreaks = 'break, pause, music, intro, outro, pausa';
const ofAddresses = 'http, https, mailto, ftp, sms';
const ofSpeech =
  'and, so, but, for example, for instance, that is, first, second, third, finally, anyway, basically, however, meaning, result, conclusion, remember, look, listen, okay, well, yes, no, right, now, then, also, plus, question, answer, problem, solution';

const names = new Set(
  [ofNotes, ofParticulars, ofBreaks, ofAddresses, ofSpeech].flatMap((list) => list.split(', ')),
);

/**
 * Whether a label is one of notes, of a file's particulars, or of the way people speak: it names
 * no speaker, however often it stands.
 */
export function namesNobody(name: string): boolean {
  return names.has(name.toLowerCase());
}
