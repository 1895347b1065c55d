import { render, screen } from '@testing-library/react-native'
import { describe, expect, it } from 'vitest'
import { LineChart } from './line-chart.tsx'

const day = 86_400_000

describe('LineChart', () => {
  it('is one picture with its message for a screen reader', async () => {
    await render(
      <LineChart
        label="Bench Press from 180 lb to 200 lb"
        formatTime={(time) => `day ${time / day}`}
        points={[
          { time: 0, value: 180 },
          { time: 7 * day, value: 200 },
        ]}
      />,
    )
    expect(screen.getByRole('img', { name: 'Bench Press from 180 lb to 200 lb' })).toBeOnTheScreen()
  })

  it('draws nothing without points', async () => {
    await render(<LineChart label="Empty" formatTime={String} points={[]} />)
    expect(screen.queryByRole('img')).toBeNull()
  })
})
