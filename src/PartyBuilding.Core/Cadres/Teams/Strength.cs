namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>核定、实配、缺配、超配 of one kind of post in a unit.</summary>
/// <param name="Approved">Null where nothing has been approved: then nothing is vacant and nothing is over.</param>
public sealed record Strength(string? LevelCode, bool IsInTeam, int? Approved, int Actual, string? Document)
{
    public int Vacant => Approved is { } approved ? Math.Max(0, approved - Actual) : 0;

    public int Over => Approved is { } approved ? Math.Max(0, Actual - approved) : 0;
}
