import { png, type Colour } from './png.ts'

const accent: Colour = [0x1f, 0x5f, 0x8b, 255]
const white: Colour = [255, 255, 255, 255]
const nothing: Colour = [0, 0, 0, 0]

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly radius: number
}

/** How far outside a box with round corners a point lies; negative inside. All in shares of the icon's width. */
function outside({ left, top, right, bottom, radius }: Box, x: number, y: number): number {
  const dx = Math.max(left + radius - x, x - right + radius, 0)
  const dy = Math.max(top + radius - y, y - bottom + radius, 0)
  return Math.hypot(dx, dy) - radius
}

type Point = readonly [x: number, y: number]

/** Distance of a point from the line between two others. */
function fromLine([a, b]: readonly [Point, Point], [x, y]: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)
  const at = Math.min(1, Math.max(0, along))
  return Math.hypot(x - a[0] - at * dx, y - a[1] - at * dy)
}

const sheet: Box = { left: 0.22, top: 0.16, right: 0.78, bottom: 0.84, radius: 0.07 }
const lines = [0.32, 0.45].map(
  (y) =>
    [
      [0.33, y],
      [0.67, y],
    ] as const,
)
const tick = [
  [
    [0.35, 0.66],
    [0.46, 0.75],
  ],
  [
    [0.46, 0.75],
    [0.66, 0.56],
  ],
] as const

const isMark = (x: number, y: number, width: number): boolean =>
  [...lines, ...tick].some((line) => fromLine(line, [x, y]) <= width)

/** A sheet that is filled in and ticked, on the accent colour: 192 pixels, the full square. */
export const colorIcon = (): Buffer =>
  png(192, (px, py) => {
    const [x, y] = [(px + 0.5) / 192, (py + 0.5) / 192]
    if (outside(sheet, x, y) > 0) return accent
    return isMark(x, y, 0.028) ? accent : white
  })

/** The same in white lines on nothing: 32 pixels. */
export const outlineIcon = (): Buffer =>
  png(32, (px, py) => {
    const [x, y] = [(px + 0.5) / 32, (py + 0.5) / 32]
    const edge = Math.abs(
      outside({ ...sheet, left: 0.14, right: 0.86, top: 0.08, bottom: 0.92 }, x, y),
    )
    return edge <= 0.034 || isMark(x, y, 0.034) ? white : nothing
  })
