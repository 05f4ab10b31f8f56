import { escapeMarkup } from './xml-text';

/** Character style of a label that stands for a character which XML cannot hold. */
export const controlStyle = 'ControlCharacter';

/** How a run looks. */
export interface RunFormat {
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Six hex digits. */
  readonly color?: string;
  readonly rightToLeft?: true;
}

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
export function textRuns(text: string, format: RunFormat = {}): string {
  const properties = runProperties(format);
  return text
    .split('\n')
    .map((line, place) => {
      const lineBreak = place === 0 ? '' : '<w:br/>';
      if (line === '') return place === 0 ? '' : run(properties, lineBreak);
      const parts = notXml.test(line) ? line.split(notXml).filter((part) => part !== '') : [line];
      return parts
        .map((part, at) => {
          const before = at === 0 ? lineBreak : '';
          return notXml.test(part)
            ? run(runProperties({ ...format, style: controlStyle }), before + words(labelOf(part)))
            : run(properties, before + withTabs(part));
        })
        .join('');
    })
    .join('');
}

/** In the order that the schema of `w:rPr` wants. */
function runProperties({ style, bold, italic, color, rightToLeft }: RunFormat): string {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    rightToLeft ? '<w:rtl/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

function run(properties: string, content: string): string {
  return `<w:r>${properties}${content}</w:r>`;
}

function words(text: string): string {
  return `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`;
}

function withTabs(text: string): string {
  return text
    .split('\t')
    .map((part) => (part === '' ? '' : words(part)))
    .join('<w:tab/>');
}

/** Whether a text's first letter is of a script written from right to left. */
export function isRightToLeft(text: string): boolean {
  const letter = text.match(/\p{L}/u)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(
    letter,
  );
}
