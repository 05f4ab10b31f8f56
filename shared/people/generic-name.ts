/** A name of one letter, none, or a label that programs give to voices they cannot tell. */
const generic =
  /^(?:(?:unknown|unnamed|unidentified) ?(?:speaker|participant|voice)?|(?:speaker|participant|interviewee|respondent|informant|subject|person|guest|customer|client|user|voice|sprecher(?:in)?|befragte[rn]?|teilnehmer(?:in)?|locuteur|participant(?:e)|entrevistad[oa]|hablante|falante|intervistat[oa])?[ _-]?[#(]?(?:\d{1,3}|[a-z])?\)?|(?:spk|s|p|r|ip|a)[ _-]?\d{0,3}|.)$/iu;

/** Whether a name says nothing of who it is: it is somebody else's in each transcript. */
export function isGenericName(name: string): boolean {
  return name.trim() === '' || generic.test(name.trim());
}
