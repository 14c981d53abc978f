/** Texts that somebody could write into a plan, each of which has spoilt a picture somewhere. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'an end tag and a script': '</svg><script>globalThis.ran = true</script>',
  'an end of the description': '</desc></title><svg onload="globalThis.ran = true">',
  'an attribute': '" onload="globalThis.ran = true" x="',
  'marks of character data': ']]><![CDATA[ <!-- -- & &amp; &#60;',
  'overrides of direction': '\u202Eabc\u2066def\u2069\u200Fghi\u202D',
  '10,000 characters': 'ab cd '.repeat(1667),
  '10,000 characters without a space': 'x'.repeat(10_000),
  'families of emoji': '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'.repeat(30),
  'skin tones and flags': '\u{1F44B}\u{1F3FD}\u{1F1EC}\u{1F1E7}'.repeat(30),
  'Chinese and Japanese': '照顧計劃と支援の目標を一緒に考える'.repeat(6),
  Arabic: 'خطة الرعاية والدعم الخاصة بي مع أصدقائي وعائلتي '.repeat(3),
  Bengali: 'আমার যত্ন এবং সহায়তা পরিকল্পনা '.repeat(4),
  'stacked marks': `a${'\u0301'.repeat(300)}b${'\u0332\u0489'.repeat(300)}`,
  'marks alone': '\u0301\u0302\u0303'.repeat(100),
  'controls and line ends': 'one\u0000\u0007\u001B[31m\r\ntwo\u2028three\u0085\ttab',
  'halves of characters': '\uD83Dlone\uDC00 halves \uFFFF\uFFFE',
  'nothing to see': ' \u200B\u200E\u2060 ',
  'capitals without a space': 'W'.repeat(80),
};

/** Eighty characters, of words and without a space. */
export const LONG_WORDS = 'Keeping in touch with the people who matter to me, and meeting new ones at times';
export const LONG_WORD = 'W'.repeat(80);
