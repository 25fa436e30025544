namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>Replaces the rows of a resume by what the text says.</summary>
public sealed record SaveResume(Guid CadreKey, int Version, string? Text);
