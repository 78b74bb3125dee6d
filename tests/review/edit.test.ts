import { describe, expect, test } from 'vitest';
import { editOf, plainFigure } from '@/lib/review';
import { metric } from '../store/fixtures';

const TEXT = '岚溪县2023年报告\n全年办结案件32件，满意率98%。\n';

describe('an end moves by one character', () => {
  const { moveEdge } = editOf(TEXT);

  test('never over the line, never to nothing', () => {
    const finding = metric(TEXT, '32件');
    expect(moveEdge(finding, 'start', -1).text).toBe('件32件');
    expect(moveEdge(finding, 'end', -1).text).toBe('32');
    const whole = moveEdge(metric(TEXT, '98%'), 'end', 1);
    expect(whole.text).toBe('98%。');
    expect(moveEdge(whole, 'end', 1)).toBe(whole);
    const one = { ...finding, end: finding.start + 1, text: '3' };
    expect(moveEdge(one, 'end', -1)).toBe(one);
  });

  test('never out of the text, never through a character of two code units', () => {
    const text = '9件𠮷b';
    const edit = editOf(text);
    const finding = metric(text, '9件');
    expect(edit.moveEdge(finding, 'start', -1)).toBe(finding);
    expect(edit.moveEdge(finding, 'end', 1).text).toBe('9件𠮷');
    expect(edit.moveEdge(edit.moveEdge(finding, 'end', 1), 'end', -1).text).toBe('9件');
  });
});

describe('another kind', () => {
  const { relabel } = editOf(TEXT);

  test('becoming a metric, it has number and unit of its words; ceasing to be one, none', () => {
    const shortcoming = relabel(metric(TEXT, '32件'), 'shortcoming');
    expect(shortcoming).toMatchObject({ type: 'shortcoming', kind: 'problem', text: '32件' });
    expect(shortcoming).not.toHaveProperty('value');
    expect(relabel(shortcoming, 'metric')).toMatchObject({ type: 'metric', value: 32, unit: '件' });
  });

  test.each([
    ['约1.2万件', { value: 12000, unit: '件', approx: true, bound: 'about' }],
    ['3,200余人次', { value: 3200, unit: '人次', approx: true, bound: 'min' }],
    ['98.5%', { value: 98.5, unit: '%', kind: 'ratio' }],
  ])('%s', (words, figure) => {
    expect(plainFigure(words)).toMatchObject(figure);
  });

  test('words without a number propose none', () => {
    expect(plainFigure('若干件')).toBeNull();
  });
});
