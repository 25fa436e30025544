using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>Somebody the structure report counts, inside a database query.</summary>
public sealed class CountedCadre
{
    public required Cadre Cadre { get; init; }

    public required Person Person { get; init; }

    /// <summary>Of the organisation that keeps the record.</summary>
    public required string Path { get; init; }
}
