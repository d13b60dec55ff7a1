import { limitedPersons } from '../src/entry/limited-persons';
import { personKeys } from '../src/entry/person-keys';
import { anAuthor } from './entry-builder';

const SECRET = 'a secret for tests';

describe('the keys that stand for people', () => {
  it('are the same for one person however telephone, address and name are written', () => {
    const one = personKeys(
      [anAuthor({ fullName: 'Lò Văn Hoà', phone: '+84 912.345.678', email: 'An@Hoithi.test' })],
      SECRET,
    );
    const other = personKeys(
      [anAuthor({ fullName: 'LÒ VĂN HÒA', phone: '0912345678', email: 'an@hoithi.test' })],
      SECRET,
    );
    expect(one).toEqual(other);
  });

  it('tell two people apart who share a telephone, yet find the shared contact', () => {
    const one = personKeys([anAuthor({ fullName: 'Lò Văn An', email: '' })], SECRET);
    const other = personKeys([anAuthor({ fullName: 'Lò Thị Bình', email: '' })], SECRET);
    expect(one.contacts).toEqual(other.contacts);
    expect(one.persons).not.toEqual(other.persons);
  });

  it('hold no telephone, address or name', () => {
    expect(JSON.stringify(personKeys([anAuthor()], SECRET))).not.toMatch(/912|an@|Lò/);
  });

  it('count everybody, the leader, or the group as one, as the contest says', () => {
    const authors = [
      anAuthor(),
      anAuthor({ fullName: 'Quàng Thị Bình', phone: '0987654321', email: '', isLeader: false }),
    ];
    expect(limitedPersons(authors, { countingMode: 'per-person' }, SECRET)).toHaveLength(3);
    expect(limitedPersons(authors, { countingMode: 'per-leader' }, SECRET)).toHaveLength(2);
    const group = limitedPersons(authors, { countingMode: 'per-group' }, SECRET);
    expect(group).toHaveLength(1);
    expect(limitedPersons([...authors].reverse(), { countingMode: 'per-group' }, SECRET)).toEqual(group);
  });
});
