import Testing

@testable import HearsayCurses

struct BasicColorsTests {
  @Test(
    "a colour of the palette has a nearest basic one",
    arguments: [
      (0, 0), (15, 15), (16, 0), (196, 9), (21, 4), (46, 10), (231, 15), (232, 0), (244, 8),
      (255, 7), (226, 11),
    ] as [(UInt8, UInt8)])
  func nearest(index: UInt8, basic: UInt8) {
    #expect(BasicColors.nearest(to: index) == basic)
  }
}
