import { describe } from 'vitest';
import { places } from './places.ts';

describe('inside a name', () => {
  places('He served in the U.S. Senate.', ['U.S.@country:US/name']);
  places('She teaches at the University of Texas at Austin.', ['Texas@admin1:US.TX/name', 'Austin@US-TX/name']);
  places('They read of it in the Times of India.', ['India@country:IN/name']);
  places('It was signed in the Bank of the Philippines.', ['Philippines@country:PH/name']);
  places('Manchester City drew.', ['Manchester@GB/name']);
  places('Ipswich Town drew.', ['Ipswich@GB/name']);
  places('The plane of British Airways was late.', ['British@country:GB/name']);
  places('The Florida Supreme Court ruled.', ['Florida@admin1:US.FL/name']);
  places('Students at Texas Southern University left.', ['Texas@admin1:US.TX/name']);
  places('They heard it on Radio Moscow in the evening.', ['Moscow@RU/name']);
  places('A grant went to the Ohio Department of Health.', ['Ohio@admin1:US.OH/name']);
  places('Mumbai Indians won.', ['Mumbai@IN/name']);
  places('The Korean War ended in 1953.', ['Korean@country:KR/name']);
});

describe('beside other words, and a place', () => {
  places('The Chinese President Hu Jintao came.', ['Chinese@country:CN/people']);
  places('He met U.S. officials.', ['U.S.@country:US']);
  places('The U.S. President spoke.', ['U.S.@country:US']);
  places('He met Moscow Mayor Sergei Sobyanin.', ['Moscow@RU']);
  places('A letter to Israel Defense Minister Benny Gantz was found.', ['Israel@country:IL']);
  places('It was said by Queensland Health Minister Jim Brown.', ['Queensland@admin1:AU.04']);
  places('He studied Nazi Germany for years.', ['Germany@country:DE']);
  places('She left South Africa in May. On Monday Kenya voted.', ['South Africa@country:ZA', 'Kenya@country:KE']);
  places('The court thanked the Governor of Texas.', ['Texas@admin1:US.TX']);
  places('They swim in the South of France.', ['France@country:FR']);
  places('He asked Iowa Democrats to vote.', ['Iowa@admin1:US.IA']);
  places('Cindy Lilly of Oxford was there.', ['Oxford@GB']);
  places('The Russian Foreign Ministry said so.', ['Russian@country:RU/people']);
  places('The French Army marched.', ['French@country:FR/people']);
  places("Chicago's Museum of Art reopened.", ['Chicago@US-IL']);
});
