namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Values of row and column of one subject, inside a database query.</summary>
internal sealed class RawPair
{
    public string? Row { get; init; }

    public string? Column { get; init; }
}
