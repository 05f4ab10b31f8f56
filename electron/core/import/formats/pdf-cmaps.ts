/**
 * PDFs of East Asia may name a character map instead of holding one: Adobe's tables from the codes
 * of an encoding to the numbers of glyphs, and from those to Unicode. Here the first kind leads to
 * Unicode at once and the second kind nowhere else, which is all that reading text needs, and needs
 * none of the tables: the platform knows the encodings.
 */
export class UnicodeCMaps {
  /** Whether a map of the first kind was given: only then are the numbers Unicode. */
  #given = false;

  /** A map in the language of CMaps. Rejects for names that stand for nothing known here. */
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error('Fonts are not loaded.');
    const map = this.#mapOf(filename);
    if (map === null) throw new Error(`The map ${filename} is not known.`);
    return new TextEncoder().encode(map);
  }

  #mapOf(name: string): string | null {
    if (/^Adobe-\w+-UCS2$/.test(name)) {
      return this.#given
        ? cmap('<0000> <ffff>', '1 beginbfrange\n<0000> <ffff> <0000>\nendbfrange')
        : null;
    }
    const map = /^Uni\w+-(?:UCS2|UTF16)-(?:HW-)?[HV]$/.test(name) ? identity() : ofEncoding(name);
    this.#given ||= map !== null;
    return map;
  }
}

function cmap(codes: string, ranges: string): string {
  const spaces = codes.split('\n');
  return `/CIDInit /ProcSet findresource begin\nbegincmap\n${spaces.length} begincodespacerange\n${codes}\nendcodespacerange\n${ranges}\nendcmap\n`;
}

function identity(): string {
  return cmap('<0000> <ffff>', '1 begincidrange\n<0000> <ffff> 0\nendcidrange');
}

const twoBytes = '<00> <80>\n<8140> <fefe>';
/** Half-width letters of Japan are one byte, amid the first bytes of two. */
const shiftJis = '<00> <80>\n<8140> <9ffc>\n<a0> <df>\n<e040> <fcfc>';

const encodings: readonly (readonly [RegExp, string])[] = [
  [/^(?:GBKp?-EUC|GBK2K|GBpc-EUC|GB-EUC)-[HV]$/, 'gbk'],
  [/^(?:90ms|90msp|83pv|90pv|Add|Ext)?-?RKSJ-[HV]$/, 'shift_jis'],
  [/^EUC-[HV]$/, 'euc-jp'],
  [/^(?:KSCms-UHC|KSC-EUC|KSCpc-EUC)(?:-HW)?-[HV]$/, 'euc-kr'],
  [/^(?:ETen-B5|ETenms-B5|B5pc|HKscs-B5)-[HV]$/, 'big5'],
];

/** The codes of an encoding of one and two bytes, as its decoder has them. */
function ofEncoding(name: string): string | null {
  const label = encodings.find(([pattern]) => pattern.test(name))?.[1];
  if (label === undefined) return null;
  const decoder = new TextDecoder(label);
  const ranges = ['<20> <7e> 32'];
  if (label === 'shift_jis') ranges.push('<a1> <df> 65377');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const point = text.codePointAt(0) ?? 0xfffd;
      if (text.length !== 1 || point === 0xfffd) continue;
      const code = ((lead << 8) | trail).toString(16);
      ranges.push(`<${code}> <${code}> ${point}`);
    }
  }
  return cmap(
    label === 'shift_jis' ? shiftJis : twoBytes,
    `${ranges.length} begincidrange\n${ranges.join('\n')}\nendcidrange`,
  );
}
