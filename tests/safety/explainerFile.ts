import fc from 'fast-check';

/** What is put into the fields and between the words of a file: texts, and where links lead. */
export interface Filling {
  text: fc.Arbitrary<string>;
  address: fc.Arbitrary<string>;
}

const place = fc.constantFrom('geonames:1', 'geonames:7', 'country:US', 'admin1:US.TX');
const news = 'https://news.example/a?b=1&c=2';
const joined = (parts: string[]): string => parts.join('');

/** The fields of the front matter, each with the filling's text in it. */
function fieldsOf({ text: filling, address }: Filling): fc.Arbitrary<Record<string, unknown>> {
  // Something of the right form most of the time: a file that is refused at once proves little.
  const mostly = (right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof({ weight: 24, arbitrary: right }, { weight: 1, arbitrary: filling });
  const exactly = (...texts: string[]): fc.Arbitrary<string> => mostly(fc.constantFrom(...texts));
  // With a word beside it, so that it is not taken for nothing.
  const before = fc.constantFrom('', 'Chicago ', 'A ');
  const text = fc.tuple(before, filling, fc.constantFrom('.', ' Paris', ' in Texas')).map(joined);
  const url = address.map((to) => `https://hostile.example/${encodeURI(to.replace(/\p{Cs}/gu, ''))}`);
  const source = fc.record(
    {
      title: text,
      author: fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })),
      publisher: text,
      published: exactly('2016-05-19', '2016'),
      url: mostly(fc.oneof(fc.constant(news), url)),
      note: text,
      place: mostly(place),
      words: exactly('900', '120000'),
      sha256: exactly('0'.repeat(64)),
      names: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const choice = fc.oneof(
    mostly(fc.oneof(place, fc.constant('none'))),
    fc.record({ place: mostly(place), sense: exactly('government', 'name') }, { requiredKeys: ['place'] }),
  );
  return fc.record(
    {
      title: text,
      description: text,
      lang: exactly('en', 'he', 'zh-Hant', 'pt-BR'),
      date: exactly('2026-11-22'),
      source: fc
        .tuple(source, exactly('own', 'in-copyright', 'public-domain'))
        .map(([rest, rights]) => ({ ...rest, rights })),
      places: fc.dictionary(fc.oneof(fc.constantFrom('Paris', 'Moscow'), text), choice, { maxKeys: 2 }),
      map: fc.record({ borders: exactly('none', 'disputed-dashed') }),
    },
    { requiredKeys: ['title', 'description', 'lang', 'date', 'source'] },
  );
}

const names = [
  'Chicago',
  'Paris, Texas',
  'Moscow said no.',
  'The American way',
  'U.S. talks',
  'Springfield and Illinois',
];
const marks = ['', '', '> ', '> > ', '## ', '### ', '- ', '1. ', '    ', '```\n', '| a |\n|-|\n| ', '[a]: '];

/** Blocks of Markdown. A text among its words may end the line, the block or the file: that is the author's right. */
function blocksOf({ text, address }: Filling): fc.Arbitrary<string[]> {
  const inline = fc.oneof(
    { weight: 8, arbitrary: text },
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.tuple(text, address).map(([words, to]) => `[${words}](${to})`) },
    { weight: 1, arbitrary: fc.tuple(text, text).map(([words, title]) => `[${words}](<${news}> "${title}")`) },
    {
      weight: 2,
      arbitrary: fc.tuple(text, place).map(([words, id]) => `[x ${words.replace(/[[\]()\n]/g, '')}](${id})`),
    },
    { weight: 1, arbitrary: address.map((to) => `<${to}>`) },
    { weight: 1, arbitrary: text.map((words) => `**${words}** _${words}_ **_${words}_** \`${words}\``) },
    { weight: 1, arbitrary: fc.tuple(text, address).map(([words, to]) => `![${words}](${to})`) },
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const words = fc.oneof(
    line,
    line.map((one) => one.replace(/\s+/g, ' ')),
  );
  return fc.array(fc.tuple(fc.constantFrom(...marks), words).map(joined), { minLength: 1, maxLength: 4 });
}

/** Explainer files in whose every field and every kind of block the filling may stand. */
export function explainerFile(filling: Filling): fc.Arbitrary<string> {
  return fc.tuple(fieldsOf(filling), blocksOf(filling), fc.integer({ min: 0, max: 3 })).map(([fields, blocks, how]) => {
    const yaml = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    // Unquoted, a text may also break out of its field.
    if (how === 0) yaml[1] = `description: ${String(fields['description'])}`;
    return `---\n${yaml.join('\n')}\n---\nChicago lies in Illinois.\n\n${blocks.join('\n\n')}\n`;
  });
}
