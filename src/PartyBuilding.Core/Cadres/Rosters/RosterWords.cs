using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Core.Cadres.Rosters;

/// <summary>Codes in words, as at the day of a roster.</summary>
public sealed record RosterWords(CodeTableCatalogue Codes, DateOnly Day)
{
    public string? Name(string standard, string? code) => code is null ? null : Codes.Name(standard, code, Day) ?? code;
}
