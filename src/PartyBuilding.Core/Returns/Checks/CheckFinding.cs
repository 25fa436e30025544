using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>One check that does not hold.</summary>
/// <param name="Code">Of the <see cref="FormCheck"/>, or <c>EMPTY-section</c> for cells not filled in, or <c>NOTE-key</c> for a figure without its list or words.</param>
/// <param name="Message">Chinese, with the figures put in.</param>
/// <param name="Remedy">What the filler should do.</param>
/// <param name="Cells">Keys of this return's cells that the check rests on.</param>
/// <param name="Basis">The figures of those cells in order, then the figures of 上期, then all others, joined by commas: what an explanation stands for.</param>
public sealed record CheckFinding(string Code, CheckClass Class, string Message, string Remedy, IReadOnlyList<string> Cells, string Basis)
{
    internal const string Empty = "EMPTY-";

    internal const string Unproved = "NOTE-";

    /// <summary>A check rule of the form says so, not the mere emptiness of cells.</summary>
    public bool IsOfForm => !Code.StartsWith(Empty, StringComparison.Ordinal) && !Code.StartsWith(Unproved, StringComparison.Ordinal);
}
