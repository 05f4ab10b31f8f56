/** Two transcripts of two kinds, with what makes text hard: two scripts, an emoji, marks. */
export const marta = `Interviewer: Who asks for the list?

Marta: The bank asked me on Friday. I spent *two* evenings <copying> numbers 👩‍👩‍👧 — שלום.

Interviewer: And then?

Marta: I still wasn't sure they were right.
`;

export const pavel = `WEBVTT

00:00:01.000 --> 00:00:04.000
Interviewer: What do you do on Monday?

01:02:03.000 --> 01:02:09.000
Pavel: I keep four spreadsheets and a macro.
`;
