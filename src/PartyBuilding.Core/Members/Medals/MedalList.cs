namespace PartyBuilding.Core.Members.Medals;

/// <summary>The list of a year.</summary>
/// <param name="By">Day by which the years must be full.</param>
/// <param name="Years">Years in the Party.</param>
/// <param name="Rows">Those of the page, or all of them for an export.</param>
public sealed record MedalList(int Year, DateOnly By, int Years, IReadOnlyList<MedalRow> Rows, int Page, int Total, int Awarded)
{
    public const int Size = 50;
}
