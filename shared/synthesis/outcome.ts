/** How "I …" reads after "to": the words that change. */
const afterSubject: readonly (readonly [RegExp, string])[] = [
  [/^(?:cannot|can['’]t)\b/, 'not be able to'],
  [/^can\b/, 'be able to'],
  [/^(?:do not|don['’]t|will not|won['’]t)\b/, 'not'],
  [/^(?:will|would|could|should|do) /, ''],
  [/^am\b/, 'be'],
];

/** The bare verb phrase of an outcome ("to know it", "I can see it"), or null where it has none. */
function verbPhrase(clause: string): string | null {
  const infinitive = clause.match(/^to\s+(.+)$/i)?.[1];
  if (infinitive) return infinitive;
  const finite = clause
    .replace(/^I['’]m\b/, 'I am')
    .replace(/^I['’]ll\b/, 'I will')
    .match(/^I (.+)$/)?.[1];
  if (!finite) return null;
  const change = afterSubject.find(([from]) => from.test(finite));
  return change ? finite.replace(change[0], change[1]) : finite;
}

const negation = /^(not|never) /;

/** After "I want": "to know it on Monday", "not to wait", "a list I can trust". */
export function wanted(clause: string): string {
  const verb = verbPhrase(clause);
  if (verb === null) return clause.replace(/^we (?!can\b|are\b)/, 'us to ');
  return negation.test(verb) ? verb.replace(negation, '$1 to ') : `to ${verb}`;
}

/** Subjects after which a verb follows, unlike "a list", which may be all there is. */
const pronoun =
  /^(?:we|you|they|he|she|it|everyone|everybody|someone|somebody|anyone|nobody|nothing) /;

/** A job story's end with its lead: "so I can know it", "so that I get a list I can trust". */
export function soThat(clause: string): { readonly lead: string; readonly text: string } {
  const verb = verbPhrase(clause);
  if (verb === null)
    return { lead: pronoun.test(clause) ? 'so that' : 'so that I get', text: clause };
  return negation.test(verb)
    ? { lead: 'so as', text: wanted(clause) }
    : { lead: 'so I can', text: verb.replace(/^be able to /, '') };
}

/** The verb and object with which a job statement starts. */
export function asHeadline(clause: string): string {
  const text = verbPhrase(clause) ?? clause;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
