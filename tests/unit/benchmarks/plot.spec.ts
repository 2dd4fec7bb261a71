import { test } from '@japa/runner'
import { plot } from '#benchmarks/plot'

const head = {
  row: 'resume',
  title: 'Time & bytes',
  seconds: 1,
  conditions: '',
  measuredOn: '2026-11-21',
  machine: { cores: 2, memoryGb: 8, node: 'v24', loadBefore: 0 },
}

test.group('The picture of a row', () => {
  test('has a bar for kamba and its baseline, and a line at the goal', ({ assert }) => {
    const svg = plot({
      ...head,
      measures: [
        {
          name: 'time',
          unit: 'ms',
          kamba: 200,
          baseline: { name: 'Redis', value: 1000 },
          goal: { ratioAtMost: 0.5 },
        },
      ],
    })
    assert.match(svg, /class="kamba" x="16" y="64" width="104.0"/)
    assert.match(svg, /class="baseline" x="16" y="84" width="520.0"/)
    assert.match(svg, /class="goal" x1="276.0"/)
    assert.include(svg, 'Time &amp; bytes')
  })

  test('stands without samples and without a baseline', ({ assert }) => {
    const svg = plot({
      ...head,
      measures: [
        {
          name: 'time',
          unit: 'ms',
          kamba: Number.NaN,
          baseline: { name: 'Redis', value: null },
          goal: { ratioAtMost: 0.5 },
        },
      ],
    })
    assert.include(svg, 'kamba no samples')
    assert.notInclude(svg, 'NaN')
  })
})
