// 1,000 varied lines of NDJSON, the same every time: every kind, every sort of author, the
// examples of the pattern files, disguises, broken UTF-8, emoji, long texts, and lines that
// are no Submission at all. Yields one Uint8Array a line, without its line break.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const kinds = ['post', 'comment', 'like', 'share', 'follow', 'join', 'friend_request', 'direct_message', 'group_chat',
  'profile_bio', 'photo_caption', 'review', 'email', 'poem'];
const relationships = ['patient_now', 'patient_past', 'family', 'colleague', 'student', 'stranger'];
const codes = ['nmc', 'hcpc', 'nhs-trust', 'nottingham', '+nhs-trust', 'unheard-of'];

const texts = [
  'Lovely shift today, so proud of this team.',
  'The 87 year old lady in bed 4 with the rare heart thing was discharged this morning, her daughter is on the council.',
  'My NHS number is 943 476 5919 and my mobile is 07700 900123, ring me after 4pm.',
  'Is it all right to accept a friend request from someone I looked after last year?',
  'She said "I would never vaccinate my kids" and I told her, kindly, why I would.',
  'These drops cure arthritis, DM me for 20% off! Ad', 'Our managers are liars and bullies and everybody on ward B7 knows it',
  'Worried about staffing on nights. We had two of us for 28 patients and nobody would listen.',
  'Views my own. Nurse at the General. She/her.', 'Congratulations to Dr Ama Owusu on her new post in Leeds!',
  'Off to the lakes for a week, phone off, back on the 3rd', 'Contact j.bloggs@example.org or https://bit.ly/x1 for the rota',
  'Idiots like that should be left to wait', 'ok', '', ' ', '...', '?!', '12', '@someone #NursesWeek2024 #CallTheMidwife',
];

// Mulberry32: small, and the same on every machine.
const generator = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const fullWidth = (text) => text.replace(/[!-~]/g, (c) => String.fromCodePoint(c.codePointAt(0) + 0xfee0));
const between = (text, what) => [...text].join(what);
const swapped = (text, table) => [...text].map((c) => table[c] ?? c).join('');
const cyrillic = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', A: 'А', B: 'В', H: 'Н' };
const leet = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const disguises = [
  (t) => t, (t) => t, (t) => t, (t) => t, (t) => t.toUpperCase(), fullWidth, (t) => between(t, ' '), (t) => between(t, '\u200b'),
  (t) => between(t, '\u0301'), (t) => swapped(t, cyrillic), (t) => swapped(t, leet), (t) => t.replace(/[aeiou]/g, '$&$&$&$&'),
  (t) => t.replace(/[&'"a]/g, (c) => `&#${c.codePointAt(0)};`), (t) => `\u202e${t}\u202c`, (t) => `${t} 👩🏽‍⚕️🏳️‍🌈🇬🇧 ${t}`,
  (t) => `“${t}”`, (t) => `RT @ward: ${t}\r\n\r\n> ${t}`, (t) => Buffer.from(t, 'utf8').toString('latin1'), (t) => `${t}\u0000${t}`,
  (t) => t.replace(/ /g, '\u202f'), (t) => t.replace(/'/g, '’'), (t) => t.split(' ').reverse().join(' '), (t) => `I never said "${t}"`,
];
const longer = [
  (t) => `${t} `.repeat(40), (t) => `${t}\n`.repeat(200), (t) => 'a'.repeat(20000) + t, (t) => '"'.repeat(3000) + t,
  (t) => `${t}!`.replace(/ /g, '').repeat(60), (t) => '07700 900123 '.repeat(300), (t) => '😀'.repeat(2000) + t, (t) => '@a '.repeat(2000) + t,
];

// Bytes that are no UTF-8, put where the marker stands.
const broken = [[0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x92], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80, 0x80], [0]];
const marker = '\ue000';

const noSubmissions = [
  '', ' ', '{', '}', '[]', '""', 'null', '1e999', '{"text": 7}', '{"text": null}', '{}', '{"text": "a", "text": "b"}', '{"text": "a"} x',
  '{"kind": "post"}', '{"id": 7, "text": "a"}', '{"text": "\\ud800 x"}', '{"text": "\\u0000"}', '{"text": "a", "media": {}}', '{"text":"a","media":[1]}',
  '{"text": "a", "author": []}', '{"text": "a", "author": {"codes": "nmc"}}', '{"text": "a", "as_of": "yesterday"}', '{"text": "a", "approved": "yes"}',
  '{"text": "a", "target": "b"}', '{"text": "a", "relationship": "enemy"}', '{"text": "a", "unheard": {"of": [1, 2.5e-3, true]}}',
  '['.repeat(5000), `{"text": "a", "x": ${'['.repeat(5000)}${']'.repeat(5000)}}`, '\ufeff{"text": "a"}', "{'text': 'a'}", '{"text": "a",}', 'text',
];

const examplesOfPatterns = (root) => {
  const folder = join(root, 'knowledge/patterns');
  return readdirSync(folder).filter((name) => name.endsWith('.pat')).sort().flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^\s*(?:hit|miss)\s+(.+)$/gm)].map((found) => found[1]));
};

export function* cases(root, count = 1000) {
  const random = generator(20240229);
  const one = (list) => list[Math.floor(random() * list.length)];
  const often = (share) => random() < share;
  const pool = [...examplesOfPatterns(root), ...texts];

  const author = () => ({
    ...(often(0.5) && { body: one(['NMC', 'HCPC', 'GMC-student', 'trust-staff', 'none']) }),
    ...(often(0.3) && { codes: [one(codes), one(codes)] }),
    ...(often(0.4) && { role: one(['staff nurse, respiratory', 'student midwife', 'communications officer', 'Consultant']) }),
    ...(often(0.4) && { stage: one(['student', 'registrant', 'support', 'volunteer', 'none']) }),
    ...(often(0.4) && { account: one(['personal', 'professional', 'official']) }),
    ...(often(0.3) && { employer: 'Northfield General Hospital', employer_disclosed: often(0.5) }),
    ...(often(0.2) && { bio: one(pool), handle: '@someone' }),
    ...(often(0.2) && { disclaimer: often(0.5), on_duty: often(0.5) }),
    ...(often(0.1) && { interests: ['director of a supplement company'] }),
    ...(often(0.05) && { registered_on: '2019-09-01' }),
  });

  const submission = (index) => {
    let text = one(disguises)(one(pool));
    if (often(0.08)) text = one(longer)(text);
    if (often(0.1)) text = text.slice(0, text.length / 2) + marker + text.slice(text.length / 2);
    return {
      ...(often(0.8) && { id: one([`case-${index}`, '', 'é😀', 'a\nb']) }),
      kind: often(0.5) ? 'post' : one(kinds),
      text,
      ...(often(0.25) && { context: one(pool) }),
      ...(often(0.2) && { created_at: '2023-05-04T10:20:30Z' }),
      ...(often(0.1) && { as_of: '2022-01-01' }),
      ...(often(0.2) && { platform: one(['x', 'facebook', 'whatsapp', 'linkedin']), audience: one(['public', 'friends', 'closed_group']) }),
      ...(often(0.2) && { media: [{ file: 'a.jpg', shows: [one(['patient', 'colleague', 'workplace', 'record', 'none'])],
        consent: one(['stated', 'none', 'unknown']), alt: one(pool) }] }),
      ...(often(0.2) && { target: { text: one(disguises)(one(pool)), by: one(['@them', null]), kind: one(kinds) } }),
      ...(often(0.25) && { relationship: one(relationships) }),
      ...(often(0.15) && { direction: one(['sent', 'received']), outcome: one(['accepted', 'declined', 'pending']) }),
      ...(often(0.1) && { approved: often(0.5) }),
      ...(often(0.6) && { author: author() }),
      ...(often(0.05) && { later_field: [1, { two: null }] }),
    };
  };

  for (let index = 0; index < count; index += 1) {
    if (index < noSubmissions.length) {
      yield Buffer.from(noSubmissions[index]);
      continue;
    }
    const line = Buffer.from(JSON.stringify(submission(index)));
    const at = line.indexOf(marker);
    if (at < 0) {
      yield often(0.02) ? line.subarray(0, Math.floor(random() * line.length)) : line;
    } else {
      yield Buffer.concat([line.subarray(0, at), Buffer.from(one(broken)), line.subarray(at + Buffer.byteLength(marker))]);
    }
  }
}
