import HearsayModel
import Testing

@Suite struct NearestNameTests {
  @Test(
    "The name that was most likely meant is found",
    arguments: [
      ("sorce", "source"), ("speker", "speaker"), ("vai", "via"), ("SOURCE", "source"),
      ("sources", "source"), ("zebra", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(name: String, expected: String?) {
    #expect(nearestName(to: name, among: ["source", "speaker", "via", "event"]) == expected)
  }
}
