import { EntryAid } from '../../../components/entry/EntryAid';
import { PassportReader } from '../../../components/entry/PassportReader';
import { PostalAid } from '../../../components/entry/PostalAid';
import type { CaseRecords } from '../../../lib/domain/records';
import { mrzOf } from '../../typing/mrz-kit';
import { all, press, type, unfold } from '../play';
import { Bound } from '../samples/binding';
import { arjun, longWord, unknown } from '../samples/records';
import type { Stories } from '../story';

const reader = (records: CaseRecords) => (
  <Bound kind="applicant" records={records}>
    {(binding) => <PassportReader binding={binding} />}
  </Bound>
);
const zone = mrzOf().join('\n');

/** An employer of whom only this is known. */
const known = (employer: Partial<CaseRecords['employer']>): CaseRecords => ({
  ...unknown,
  employer: { ...unknown.employer, ...employer },
});
const line = { kind: 'line', required: false } as const;
const label = { ja: '名', en: 'Name' };

const postal = (address?: string) => (
  <Bound kind="employer" records={known({ postalCode: '1000001', ...(address === undefined ? {} : { address }) })}>
    {(binding) => <PostalAid binding={binding} path="postalCode" focused={false} left={1} />}
  </Bound>
);

export const entry: Stories = {
  folder: 'entry',
  window: 'workspace',
  components: {
    EntryAid: {
      'a corporate number': () => (
        <Bound kind="employer" records={known({ corporateNumber: { answer: 'yes', number: '7000012050002' } })}>
          {(binding) => (
            <EntryAid
              binding={binding}
              fact={{ ...line, key: 'number', path: 'employer.corporateNumber.number', label }}
              path="corporateNumber.number"
              focused={false}
              left={1}
            />
          )}
        </Bound>
      ),
      'a mail address that is none': () => (
        <Bound kind="applicant" records={{ ...unknown, applicant: { id: 'a', email: 'testa@' } }}>
          {(binding) => (
            <EntryAid
              binding={binding}
              fact={{ ...line, key: 'email', path: 'applicant.email', label }}
              path="email"
              focused={false}
              left={1}
            />
          )}
        </Bound>
      ),
      'a whole name in one box': () => (
        <Bound kind="applicant" records={{ ...unknown, applicant: { id: 'a', name: { family: 'TESTA ARJUN KUMAR' } } }}>
          {(binding) => (
            <EntryAid
              binding={binding}
              fact={{ ...line, key: 'family', path: 'applicant.name.family', label }}
              path="name.family"
              focused={false}
              left={1}
            />
          )}
        </Bound>
      ),
    },
    PassportReader: {
      closed: () => reader(unknown),
      'all new': { draw: () => reader(unknown), play: all(unfold, type('passport-mrz', zone)) },
      'other than the record': { draw: () => reader(arjun), play: all(unfold, type('passport-mrz', zone)) },
      refused: {
        draw: () => reader(unknown),
        play: all(unfold, type('passport-mrz', longWord), press('passport-read')),
      },
      taken: {
        draw: () => reader(unknown),
        play: all(unfold, type('passport-mrz', zone), press('passport-take')),
      },
    },
    PostalAid: {
      'several addresses': () => postal(),
      'another address': () => postal(longWord),
    },
  },
};
