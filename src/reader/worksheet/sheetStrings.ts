/** The words of the worksheet. */
export const sheetStrings = {
  title: 'Worksheet',
  name: 'Name',
  date: 'Date',
  back: 'Back to the explainer',
  print: 'Print',
  mapLabel: (n: number) => `Map without names, with ${n === 1 ? 'one number' : `the numbers 1 to ${n}`}.`,
  find: 'Find the places',
  findTask: 'Each number on the map is a place that the text names. Write its name beside the number.',
  bank: 'The names to choose from:',
  questions: 'Answer the questions',
  questionsTask: 'Tick one answer each. The map helps.',
  think: 'Think about the text',
  thoughts: [
    'Which place on the map did you know least about? What did you find out?',
    'Who wrote the text, and for whom? Whose view is missing?',
  ],
  key: 'Answer key',
  keyNote: 'For the teacher. This page prints on a sheet of its own.',
  madeFrom: 'Made with Wherein from',
  data: (names: string) => `Map and names: ${names}.`,
} as const;
