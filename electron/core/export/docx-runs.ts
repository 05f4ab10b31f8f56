import { type IRunOptions, Tab, TextRun } from 'docx';

/** Character style of a label that stands for a character which XML cannot hold. */
export const controlStyle = 'ControlCharacter';

/** What XML 1.0 forbids, and the carriage return, which its readers would change. */
const notXml = /([[\p{Cc}\p{Cs}\uFFFE\uFFFF]--[\t\n\x7f-\x9f]])/v;

/** "U+000B" for a vertical tab. */
function labelOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The character for such a label. */
export function characterOf(label: string): string {
  return String.fromCharCode(Number.parseInt(label.slice(2), 16));
}

/**
 * Text as Word's runs: lines part with breaks, tabs are tabs, and the few characters that XML
 * forbids are named in a style of their own, so that they can be read back.
 */
export function textRuns(text: string, format: IRunOptions = {}): TextRun[] {
  return text.split('\n').flatMap((line, place) => {
    const breaks = place === 0 ? {} : { break: 1 };
    const parts = line.split(notXml).filter((part) => part !== '');
    if (parts.length === 0) return place === 0 ? [] : [new TextRun({ ...format, ...breaks })];
    return parts.map((part, at) => {
      const options = { ...format, ...(at === 0 ? breaks : {}) };
      return notXml.test(part)
        ? new TextRun({ ...options, text: labelOf(part), style: controlStyle })
        : new TextRun({ ...options, children: withTabs(part) });
    });
  });
}

function withTabs(text: string): (string | Tab)[] {
  return text
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? new Tab() : part));
}

/** Whether a text's first letter is of a script written from right to left. */
export function isRightToLeft(text: string): boolean {
  const letter = text.match(/\p{L}/u)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(
    letter,
  );
}
