const looksAt = 2048;
const declarations = [
  /<meta\s[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /^\s*<\?xml\s[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})["']/i,
];

/**
 * The encoding that a web page or an XML file declares, by its common name; null where it declares
 * none that is known, or one of Unicode's, which its bytes have disproved before anybody asks here.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, looksAt));
  if (!/^\s*</.test(head)) return null;
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1];
    const name = label === undefined ? null : knownName(label);
    if (name !== null && !name.startsWith('utf')) return commonName(name);
  }
  return null;
}

/** What the web calls the encoding that a label means: `latin1` is windows-1252 there. */
function knownName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function commonName(name: string): string {
  if (/^(?:windows|x-mac|macintosh)/.test(name)) return name;
  if (name === 'shift_jis') return 'Shift_JIS';
  return name === 'big5' ? 'Big5' : name.toUpperCase();
}
