namespace PartyBuilding.Web.Features.Ballots;

/// <summary>Slips to be printed and cut: shown this once.</summary>
public sealed record CodeSheet(string Title, string Group, string Where, string Back, IReadOnlyList<string> Codes);
