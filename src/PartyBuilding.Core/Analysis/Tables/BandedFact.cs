namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>A person's fact as the key of its band, inside a database query.</summary>
internal sealed class BandedFact
{
    public int PersonId { get; init; }

    public string? Band { get; init; }
}
