namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>A cadre whose form a file may be.</summary>
public sealed record FormCandidate(int CadreId, Guid Key, string Name, DateOnly? BirthDate, string? PostText, string Organisation);
