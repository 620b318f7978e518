import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Factories in Shenzhen and Guangzhou are hiring.', ['Shenzhen@CN', 'Guangzhou@CN']);
  places('A quake shook Sendai, Japan.', ['Sendai@JP', 'Japan@country:JP']);
  places('Busan and Incheon are ports in South Korea.', ['Busan@KR', 'Incheon@KR', 'South Korea@country:KR']);
  places('Herders in Mongolia lost their sheep.', ['Mongolia@country:MN']);
  places('Rain fell on Hokkaido and Honshu.', ['Hokkaido@JP', 'Honshu@JP']);
  places('The Yangtze passes Wuhan and Nanjing.', ['Yangtze@yangtze', 'Wuhan@CN', 'Nanjing@CN']);
  places('A typhoon crossed Taiwan toward Fujian.', ['Taiwan@country:TW', 'Fujian@CN']);
  places('Shops in Kyoto and Osaka closed early.', ['Kyoto@JP', 'Osaka@JP']);
  places('Protesters filled the streets of Hong Kong.', ['Hong Kong@HK']);
  places('The Gobi Desert is growing.', ['Gobi Desert@gobi-desert']);
  places('A panda born in Chengdu went to Macau.', ['Chengdu@CN', 'Macau@MO']);
});

describe('ambiguous', () => {
  places('Officials in Suzhou, Jiangsu, met investors.', ['Suzhou@CN', 'Jiangsu@CN']);
  places('Gwangju, South Korea, remembers 1980.', ['Gwangju@KR', 'South Korea@country:KR']);
  places('Fukushima Prefecture in Japan lifted the order.', ['Fukushima Prefecture@JP', 'Japan@country:JP']);
});

describe('trap', () => {
  places('Beijing-Seoul relations cooled.', ['Beijing@CN/government', 'Seoul@KR/government']);
  places('Pyongyang fired a missile and Tokyo protested.', ['Pyongyang@KP/government', 'Tokyo@JP/government']);
  places("Pyongyang's subway is deep.", ['Pyongyang@KP']);
  places('Bank of Japan officials met in Tokyo.', ['Japan@country:JP/name', 'Tokyo@JP']);
  places('Chinese and Japanese tourists visited Jeju.', [
    'Chinese@country:CN/people',
    'Japanese@country:JP/people',
    'Jeju@KR',
  ]);
  places('The South China Morning Post is read in Hong Kong.', ['China@country:CN/name', 'Hong Kong@HK']);
  places('The Tokyo Olympics opened a year late.', ['Tokyo@JP/name']);
  places('BEIJING (AP) -- Exports rose.', ['BEIJING@CN/dateline']);
  places('Nintendo moved its Kyoto office.', ['Kyoto@JP']);
  places('She bought china cups and an ottoman.', []);
  places('Korean Air landed in Nagoya.', ['Korean@country:KR/name', 'Nagoya@JP']);
});
