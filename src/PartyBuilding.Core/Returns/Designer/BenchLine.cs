using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>What one check would have found in one past period.</summary>
/// <param name="Checked">Returns that were asked.</param>
/// <param name="Found">Returns it would not have held for.</param>
/// <param name="Examples">The first few of them, with the message each would have read.</param>
public sealed record BenchLine(string Period, string Code, CheckClass Class, int Checked, int Found, IReadOnlyList<string> Examples);
