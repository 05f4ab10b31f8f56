/** Small transcripts of several sorts, by file name. */
export const transcripts: Readonly<Record<string, string>> = {
  'Marta.txt': `Interviewer: How do you do your reports today?
Marta: I rebuild the report by hand every Monday. It breaks without warning. 👩‍👩‍👧
Interviewer: And then?
Marta: Nobody trusts the numbers any more.`,
  'Pavel.txt': `Interviewer: Who asks for the list?
Pavel: The bank asked me on Friday, and marta too.
MARTA: Cafe\u0301 numbers, yes. I spent two evenings copying them.`,
  'Call 7.txt': `Speaker 1: So what made you look around?
Speaker 2: The invoices were late again, twice in one month.
Speaker 1: And what did you try?
Speaker 2: Spreadsheets. Then another spreadsheet.`,
  'Voice.vtt': `WEBVTT

00:00:01.000 --> 00:00:04.000
We lost two clients over it.

00:00:04.500 --> 00:00:09.000
So in the end I wrote it all down on paper.`,
};
