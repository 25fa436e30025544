namespace PartyBuilding.Core.Quality.Schemes;

/// <summary>A check scheme as pages and runs see it.</summary>
/// <param name="IsShipped">Comes with the system and cannot be edited.</param>
public sealed record Scheme(Guid Key, string Name, IReadOnlyList<string> Codes, bool IsShipped, int Version)
{
    public bool Asks(QualityKind kind) => Codes.Any(c => QualityRules.KindOf(c) == kind);
}
