import { expect, test } from 'vitest';
import { canonicalValue } from '../../electron/core/service/attribute-value';
import type { AttributeType } from '../../shared/model';
import { newCore } from './study-core';

const spelled = (type: AttributeType, text: string) => {
  const result = canonicalValue(type, text);
  return result.ok ? result.value : result.failure.code;
};

test('numbers are read as people and tables write them', () => {
  const numbers = {
    '12': '12',
    ' 1,250 ': '1250',
    '1 250 000': '1250000',
    "1'250": '1250',
    '3,5': '3.5',
    '1,250.75': '1250.75',
    '−4': '-4',
    '007': '7',
    '1e3': '1000',
  };
  for (const [text, value] of Object.entries(numbers)) {
    expect([text, spelled('number', text)]).toEqual([text, value]);
  }
  for (const text of ['many', '12 people', '1,2,3', '', '0x10', 'Infinity']) {
    expect([text, spelled('number', text)]).toEqual([text, 'bad-value']);
  }
});

test('yes and no are read in several languages', () => {
  for (const text of ['yes', 'TRUE', 'Ja', 'oui', '1'])
    expect(spelled('boolean', text)).toBe('true');
  for (const text of ['no', 'false', 'Nein', '0']) expect(spelled('boolean', text)).toBe('false');
  expect(spelled('boolean', 'maybe')).toBe('bad-value');
});

test('dates are read when they are one date, and refused when they are two', () => {
  const dates = {
    '2024-03-05': '2024-03-05',
    '5.3.2024': '2024-03-05',
    '25/12/2024': '2024-12-25',
    '12/25/2024': '2024-12-25',
    '4/4/2024': '2024-04-04',
    '5 March 2024': '2024-03-05',
    'Mar 5, 2024': '2024-03-05',
  };
  for (const [text, value] of Object.entries(dates)) {
    expect([text, spelled('date', text)]).toEqual([text, value]);
  }
  for (const text of ['3/4/2024', '31.2.2024', 'soon', '13/13/2024']) {
    expect([text, spelled('date', text)]).toEqual([text, 'bad-value']);
  }
});

test('a participant has one value of an attribute; null or nothing removes it', async () => {
  const { call, refused } = newCore();
  const { id: participantId } = await call('participants.create', { name: 'Marta' });
  const { id: attributeId } = await call('attributes.create', { name: 'Team', type: 'number' });
  const set = (value: string | null) =>
    call('participants.setValue', { participantId, attributeId, value });
  const values = async () => (await call('participants.list', {}))[0]?.values;
  await set('12');
  await set('1,250');
  expect(await values()).toEqual([{ attributeId, value: '1250' }]);
  expect(
    await refused('participants.setValue', { participantId, attributeId, value: 'many' }),
  ).toBe('bad-value');
  await set(null);
  expect(await values()).toEqual([]);
  await set('3');
  await call('attributes.remove', { id: attributeId });
  expect(await values()).toEqual([]);
  await call('history.undo', {});
  expect(await values()).toEqual([{ attributeId, value: '3' }]);
  expect(await refused('attributes.create', { name: ' TEAM', type: 'text' })).toBe('name-taken');
});
